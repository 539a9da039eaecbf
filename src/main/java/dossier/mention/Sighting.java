package dossier.mention;

import dossier.text.Range;
import java.util.Set;

/** Where in a text known names stand, the words as they are written there, and whom they may mean. */
public record Sighting(Range range, String words, Set<Long> subjectIds) {

    public boolean isAmbiguous() {
        return subjectIds.size() > 1;
    }
}
