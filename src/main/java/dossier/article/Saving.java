package dossier.article;

import dossier.account.Account;
import dossier.text.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what an editor typed, whoever else may have been faster. A text that started from what the section says now is
 * simply said. One that started from an older revision is kept as it was typed, and joined with the present one word by word;
 * where both change the same words, people decide. The same text sent again is the same revision.
 */
@Component
public class Saving {

    private static final Duration MOMENT = Duration.ofSeconds(30);

    private final Articles articles;
    private final Sections sections;
    private final Revisions revisions;
    private final Clock clock;

    Saving(Articles articles, Sections sections, Revisions revisions, Clock clock) {
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
    public Optional<Saved> save(long articleId, long sectionId, Wording wording, int base, Account editor) {
        return sections.take(articleId, sectionId)
                .flatMap(section -> revisions.find(section, base).map(start -> save(section, wording, start, editor)));
    }

    private Saved save(Section section, Wording wording, Revision base, Account editor) {
        return revisions.startedFrom(base).stream()
                .filter(revision -> revision.says(wording) && revision.savedBy().isSameAs(editor))
                .findFirst()
                .map(revision -> again(section, revision))
                .orElseGet(() -> first(section, wording, base, editor));
    }

    private Saved first(Section section, Wording wording, Revision base, Account editor) {
        boolean isUpToDate = base.equals(section.current()) || section.current().says(wording);
        Saved saved = isUpToDate
                ? Saved.plainly(section.revise(wording, editor, clock.instant()))
                : joined(section, section.keepAside(wording, base, editor, clock.instant()));
        sections.save(section);
        Instant now = clock.instant();
        articles.touch(section.article().id(), now, now.minus(MOMENT));
        return saved;
    }

    /** The answer that was given to the same text before, as far as it still holds. */
    private Saved again(Section section, Revision revision) {
        if (!revision.isAside()) {
            return Saved.plainly(revision);
        }
        return revisions.takingIn(revision).stream()
                .findFirst()
                .map(merged -> Saved.joined(merged, revision))
                .orElseGet(() -> joined(section, revision));
    }

    private Saved joined(Section section, Revision mine) {
        Revision base = mine.basedOn().orElseThrow();
        Joining joining =
                Joining.of(base.wording(), mine.wording(), section.current().wording());
        return joining.isClean()
                ? Saved.joined(section.revise(joining.wording(), mine, mine.savedBy(), clock.instant()), mine)
                : Saved.clashing(section.current(), mine, joining);
    }
}
