package dossier.mention;

import dossier.account.Account;
import dossier.article.UsesOf;
import dossier.directory.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Where a subject is named, exact to the sentence. */
@Component
public class SubjectUses implements UsesOf<Subject, Use> {

    private final Uses uses;
    private final ShownMentions shown;

    SubjectUses(Uses uses, ShownMentions shown) {
        this.uses = uses;
        this.shown = shown;
    }

    /** In how many sections whatever is written or read now names it. */
    public long countSections(Subject subject, Instant at) {
        return uses.countSections(subject, at);
    }

    @Override
    public Page<Use> live(Subject subject, @Nullable Account mine, Instant at, Pageable page) {
        return mine == null ? live(subject, at, page) : uses.myLive(subject, mine, at, page);
    }

    @Override
    public Page<Use> draft(Subject subject, @Nullable Account mine, Instant at, Pageable page) {
        return uses.draft(subject, mine, at, page);
    }

    @Override
    public Page<Use> scheduled(Subject subject, @Nullable Account mine, Instant at, Pageable page) {
        return uses.scheduled(subject, mine, at, page);
    }

    @Override
    public Page<Use> history(Subject subject, @Nullable Account mine, Instant at, Pageable page) {
        return uses.history(subject, mine, at, page);
    }

    private Page<Use> live(Subject subject, Instant at, Pageable page) {
        return shown.of(subject, at)
                .appearances()
                .page(page, wanted -> uses.shown(subject, wanted.editions(), wanted.revisions()));
    }
}
