package dossier.directory;

import dossier.account.Account;
import dossier.history.Arrival;
import dossier.history.Keeper;
import dossier.history.Removed;
import dossier.history.Saved;
import dossier.text.Erasure;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what an editor wants the directory to say of a subject, by the rules of {@link Arrival}. */
@Component
public class EntrySaving {

    private final Subjects subjects;
    private final Entries entries;
    private final Removed removed;
    private final Clock clock;

    EntrySaving(Subjects subjects, Entries entries, Removed removed, Clock clock) {
        this.removed = removed;
        this.subjects = subjects;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Saves what the directory says.
     *
     * @param base the number of the entry that the editor started from; empty where there is no such entry
     */
    @Transactional
    public Optional<Saved<Entry, ParticularsJoining>> save(
            long subjectId, Particulars particulars, int base, Account editor) {
        Subject subject = subjects.take(subjectId).orElseThrow();
        return entries.find(subjectId, base).map(start -> save(subject, particulars, start, editor));
    }

    private Saved<Entry, ParticularsJoining> save(
            Subject subject, Particulars particulars, Entry base, Account editor) {
        Desk desk = new Desk(subject, editor, clock.instant());
        Particulars clean = particulars;
        for (Erasure erasure : removed.in(0)) {
            clean = clean.without(erasure);
        }
        Saved<Entry, ParticularsJoining> saved = new Arrival<>(desk, editor).take(clean, base);
        subjects.save(subject);
        return clean.equals(particulars) ? saved : saved.asJoined();
    }

    /** A subject on an editor's desk. */
    private class Desk implements Keeper<Entry, Particulars, ParticularsJoining> {

        private final Subject subject;
        private final Account editor;
        private final Instant at;

        Desk(Subject subject, Account editor, Instant at) {
            this.subject = subject;
            this.editor = editor;
            this.at = at;
        }

        @Override
        public Entry present() {
            return subject.entry();
        }

        @Override
        public List<Entry> startedFrom(Entry base) {
            return entries.startedFrom(base);
        }

        @Override
        public boolean hasTakenIn(Entry aside) {
            return !entries.takingIn(aside).isEmpty();
        }

        @Override
        public Entry say(Particulars words) {
            return subject.revise(words, editor, at);
        }

        @Override
        public Entry keepAside(Particulars words, Entry base) {
            return subject.keepAside(words, base, editor, at);
        }

        @Override
        public Entry say(Particulars words, Entry aside) {
            return subject.revise(words, aside, editor, at);
        }

        @Override
        public ParticularsJoining join(Particulars base, Particulars mine, Particulars theirs) {
            return ParticularsJoining.of(base, mine, theirs);
        }
    }
}
