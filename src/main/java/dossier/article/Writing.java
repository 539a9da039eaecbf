package dossier.article;

import dossier.history.StateLine;
import java.time.Instant;

/** Who put words into a section in one sitting, and when; the number is that of the revision it ended with. */
public record Writing(long sectionId, int number, long editorId, String editor, Instant at) {

    static Writing of(long sectionId, StateLine last) {
        return new Writing(sectionId, last.number(), last.editorId(), last.editor(), last.savedAt());
    }
}
