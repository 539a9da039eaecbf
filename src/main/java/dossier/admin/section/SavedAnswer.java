package dossier.admin.section;

import dossier.article.Revision;
import dossier.article.Saved;
import java.time.Instant;

/**
 * What became of a text, for scripts: where it clashes, both texts.
 *
 * @param outcome SAID, JOINED or CLASHING
 * @param revision what the section says now, to start the next save from
 * @param typed what was sent, as it is kept
 */
record SavedAnswer(String outcome, Text revision, Text typed) {

    record Text(int number, String heading, String text, String by, Instant at) {

        static Text of(Revision revision) {
            return new Text(
                    revision.number(),
                    revision.heading(),
                    revision.text(),
                    revision.savedBy().name(),
                    revision.savedAt());
        }
    }

    static SavedAnswer of(Saved saved) {
        return new SavedAnswer(saved.outcome().name(), Text.of(saved.revision()), Text.of(saved.typed()));
    }
}
