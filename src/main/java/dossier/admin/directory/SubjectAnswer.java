package dossier.admin.directory;

import dossier.directory.Entry;
import dossier.directory.ParticularsJoining;
import dossier.history.Saved;
import java.time.Instant;

/**
 * What became of particulars, for scripts: where they clash, both.
 *
 * @param outcome SAID, JOINED or CLASHING
 * @param revision what the directory says now, to start the next save from
 * @param typed what was sent, as it is kept
 */
record SubjectAnswer(String outcome, Said revision, Said typed) {

    /** Each field as the form has it. */
    record Said(
            int number,
            String name,
            String head,
            String aliases,
            String role,
            String definition,
            String began,
            String ended,
            String place,
            String profile,
            String picture,
            String links,
            String by,
            Instant at) {

        static Said of(Entry entry) {
            SubjectForm form = SubjectForm.of(entry);
            return new Said(
                    entry.number(),
                    form.name(),
                    form.head(),
                    form.aliases(),
                    form.role(),
                    form.definition(),
                    form.began(),
                    form.ended(),
                    form.place(),
                    form.profile(),
                    form.picture(),
                    form.links(),
                    entry.savedBy().name(),
                    entry.savedAt());
        }
    }

    static SubjectAnswer of(Saved<Entry, ParticularsJoining> saved) {
        return new SubjectAnswer(saved.outcome().name(), Said.of(saved.state()), Said.of(saved.typed()));
    }
}
