package dossier.article;

import dossier.account.Account;
import dossier.history.Arrival;
import dossier.history.Keeper;
import dossier.history.Removed;
import dossier.history.Saved;
import dossier.text.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what an editor wants a section to say, by the rules of {@link Arrival}. */
@Component
public class Saving {

    private static final Duration MOMENT = Duration.ofSeconds(30);

    private final Articles articles;
    private final Sections sections;
    private final Revisions revisions;
    private final Removed removed;
    private final Clock clock;

    Saving(Articles articles, Sections sections, Revisions revisions, Removed removed, Clock clock) {
        this.removed = removed;
        this.articles = articles;
        this.sections = sections;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * Saves the words of a section.
     *
     * @param base the number of the revision that the editor started from
     * @return empty where there is no such section in that article, or no such revision of it
     */
    @Transactional
    public Optional<Saved<Revision, Joining>> save(
            long articleId, long sectionId, Wording wording, int base, Account editor) {
        return sections.take(articleId, sectionId)
                .flatMap(section -> revisions.find(section, base).map(start -> save(section, wording, start, editor)));
    }

    private Saved<Revision, Joining> save(Section section, Wording wording, Revision base, Account editor) {
        Instant now = clock.instant();
        Wording clean = removed.from(wording, section.article().id());
        Saved<Revision, Joining> saved = new Arrival<>(new Desk(section, editor, now), editor).take(clean, base);
        sections.save(section);
        articles.touch(section.article().id(), now, now.minus(MOMENT));
        return clean.equals(wording) ? saved : saved.asJoined();
    }

    /** A section on an editor's desk. */
    private class Desk implements Keeper<Revision, Wording, Joining> {

        private final Section section;
        private final Account editor;
        private final Instant at;

        Desk(Section section, Account editor, Instant at) {
            this.section = section;
            this.editor = editor;
            this.at = at;
        }

        @Override
        public Revision present() {
            return section.current();
        }

        @Override
        public List<Revision> startedFrom(Revision base) {
            return revisions.startedFrom(base);
        }

        @Override
        public boolean hasTakenIn(Revision aside) {
            return !revisions.takingIn(aside).isEmpty();
        }

        @Override
        public Revision say(Wording words) {
            return section.revise(words, editor, at);
        }

        @Override
        public Revision keepAside(Wording words, Revision base) {
            return section.keepAside(words, base, editor, at);
        }

        @Override
        public Revision say(Wording words, Revision aside) {
            return section.revise(words, aside, editor, at);
        }

        @Override
        public Joining join(Wording base, Wording mine, Wording theirs) {
            return Joining.of(base, mine, theirs);
        }
    }
}
