package dossier.mention;

import dossier.account.Account;
import dossier.article.UsesOf;
import dossier.directory.Subject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Where a subject is named, exact to the sentence. */
@Component
public class SubjectUses implements UsesOf<Subject, Use> {

    /** Where there are more revisions, they are not asked for one by one. */
    private static final int MOST_TOLD = 2_000;

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
        Set<Long> unseen = unseen(subject, at);
        return unseen.size() > MOST_TOLD
                ? uses.draft(subject, mine, at, page)
                : uses.draftAmong(unseen, subject, mine, page);
    }

    @Override
    public Page<Use> scheduled(Subject subject, @Nullable Account mine, Instant at, Pageable page) {
        Set<Long> coming = uses.comingRevisionsNaming(subject, at);
        return coming.size() > MOST_TOLD
                ? uses.scheduled(subject, mine, at, page)
                : uses.among(coming, subject, mine, page);
    }

    @Override
    public Page<Use> history(Subject subject, @Nullable Account mine, Instant at, Pageable page) {
        Set<Long> unseen = unseen(subject, at);
        return unseen.size() > MOST_TOLD
                ? uses.history(subject, mine, at, page)
                : uses.historyAmong(unseen, subject, mine, at, page);
    }

    /** The revisions that name it and that readers do not see: few, where most of what is written is published. */
    private Set<Long> unseen(Subject subject, Instant at) {
        Set<Long> unseen = new HashSet<>(uses.revisionsNaming(subject));
        shown.of(subject, at).appearances().revisions().forEach(unseen::remove);
        return unseen;
    }

    private Page<Use> live(Subject subject, Instant at, Pageable page) {
        return shown.of(subject, at).appearances().page(page, wanted -> inOrder(wanted.revisions(), subject));
    }

    private List<Use> inOrder(List<Long> revisions, Subject subject) {
        return uses.in(revisions, subject).stream()
                .sorted(Comparator.comparingInt(use -> revisions.indexOf(use.revisionId())))
                .toList();
    }
}
