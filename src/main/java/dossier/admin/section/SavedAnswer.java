package dossier.admin.section;

import dossier.article.Joining;
import dossier.article.Revision;
import dossier.history.Saved;
import java.time.Instant;

/**
 * What became of a text, for scripts: where it clashes, both texts.
 *
 * @param outcome SAID, JOINED or CLASHING
 * @param revision what the section says now, to start the next save from
 * @param typed what was sent, as it is kept
 * @param removed whether the section stands in its article no more
 */
record SavedAnswer(String outcome, Text revision, Text typed, boolean removed) {

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

    static SavedAnswer of(Saved<Revision, Joining> saved) {
        return new SavedAnswer(
                saved.outcome().name(),
                Text.of(saved.state()),
                Text.of(saved.typed()),
                saved.state().section().isRemoved());
    }
}
