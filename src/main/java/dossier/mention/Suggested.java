package dossier.mention;

import dossier.directory.Subject;
import dossier.text.Range;
import java.util.List;
import java.util.Optional;

/**
 * Words that stand unlinked in a text and may name somebody.
 *
 * @param words as they are written there
 * @param meant whom they may mean; more than one where that is for somebody to say
 * @param places where they stand in the Markdown
 */
public record Suggested(String words, List<Subject> meant, List<Range> places) {

    public boolean isAmbiguous() {
        return meant.size() > 1;
    }

    /** The same as a mention of one of those whom it may mean; empty where it cannot mean that one. */
    public Optional<Suggested> as(long subjectId) {
        return meant.stream()
                .filter(subject -> subject.id() == subjectId)
                .findFirst()
                .map(subject -> new Suggested(words, List.of(subject), places));
    }

    public int count() {
        return places.size();
    }
}
