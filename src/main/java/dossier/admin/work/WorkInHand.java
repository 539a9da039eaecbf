package dossier.admin.work;

import dossier.account.Account;
import dossier.admin.work.WorkPage.Failing;
import dossier.admin.work.WorkPage.Part;
import dossier.article.ArticleLine;
import dossier.article.ComingLine;
import dossier.article.Edition;
import dossier.article.InHand;
import dossier.article.StaleLine;
import dossier.check.Checking;
import dossier.check.Remarks;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Gathers what waits for somebody. All of it is bounded: drafts are compared with what readers see among so many that were
 * touched since they were published, and errors are looked for in what readers see of the few articles that were changed last,
 * without looking for names.
 */
@Component
class WorkInHand {

    private static final Limit COMPARED = Limit.of(100);
    private static final Limit CHECKED = Limit.of(25);
    private static final Limit SHOWN = Limit.of(WorkPage.SHOWN);

    private final InHand inHand;
    private final Checking checking;
    private final Clock clock;

    WorkInHand(InHand inHand, Checking checking, Clock clock) {
        this.inHand = inHand;
        this.checking = checking;
        this.clock = clock;
    }

    /** @param mine the same account, where only their own articles are theirs to see */
    WorkPage of(Account me, @Nullable Account mine, Instant at) {
        return new WorkPage(changed(me, mine, at), coming(mine, at), failing(mine, at), stale(mine, at));
    }

    private Part<ArticleLine> changed(Account me, @Nullable Account mine, Instant at) {
        List<ArticleLine> touched = inHand.touchedSincePublished(me, mine, at, COMPARED);
        List<ArticleLine> changed = touched.stream()
                .filter(line -> line.state() == ArticleLine.State.CHANGED)
                .toList();
        return Part.of(changed, touched.size() == COMPARED.max());
    }

    private Part<ComingLine> coming(@Nullable Account mine, Instant at) {
        return new Part<>(inHand.coming(mine, at, SHOWN), inHand.countComing(mine, at), false);
    }

    private Part<Failing> failing(@Nullable Account mine, Instant at) {
        List<Edition> editions = inHand.lastChanged(mine, at, CHECKED);
        List<Failing> failing = new ArrayList<>();
        checking.errorsIn(editions).forEach((edition, remarks) -> failing.add(failing(edition, remarks)));
        return Part.of(failing, editions.size() == CHECKED.max());
    }

    private static Failing failing(Edition edition, List<Remarks> remarks) {
        Remarks first = remarks.get(0);
        int errors = remarks.stream().mapToInt(each -> each.all().size()).sum();
        return new Failing(
                first.address(),
                edition.header().title(),
                errors,
                first.all().get(0).kind());
    }

    /** Months are counted by the newsroom's calendar; few articles have an allowance, and most of those the same. */
    private Part<StaleLine> stale(@Nullable Account mine, Instant at) {
        List<StaleLine> first = new ArrayList<>();
        long count = 0;
        for (int months : inHand.allowances()) {
            Instant before = at.atZone(clock.getZone()).minusMonths(months).toInstant();
            first.addAll(inHand.stale(months, before, mine, at, SHOWN));
            count += inHand.countStale(months, before, mine, at);
        }
        first.sort(Comparator.comparing(StaleLine::since));
        return new Part<>(first.stream().limit(SHOWN.max()).toList(), count, false);
    }
}
