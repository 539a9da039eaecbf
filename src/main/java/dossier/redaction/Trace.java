package dossier.redaction;

import dossier.text.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that says a passage.
 *
 * @param key of its row
 * @param article 0 for none
 * @param owner the section, article, subject or thing that said it
 * @param number of the state in its history; 0 for what has none
 * @param clean what is to stand in its columns
 */
record Trace(
        Shelf shelf,
        long key,
        long article,
        long owner,
        int number,
        String label,
        List<@Nullable String> clean,
        Passage passage) {}
