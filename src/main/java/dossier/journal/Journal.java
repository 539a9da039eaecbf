package dossier.journal;

import dossier.account.Account;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Is told of each deed by what does it, in the same transaction: what is rolled back was never done. The same that comes again
 * soon is counted with what went before.
 */
@Component
public class Journal {

    private static final Limit ONE = Limit.of(1);

    private final Deeds deeds;
    private final Clock clock;

    Journal(Deeds deeds, Clock clock) {
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void tell(@Nullable Account who, Verb verb, Thing thing) {
        tell(who, verb, thing, "");
    }

    /**
     * The same, with a few words more.
     *
     * @param words that whoever may read of the thing may read; no text of a draft
     */
    @Transactional
    public void tell(@Nullable Account who, Verb verb, Thing thing, String words) {
        Instant now = clock.instant();
        Deed deed = new Deed(who, verb, thing, words, now);
        goingOn(deed, now).stream().findFirst().ifPresentOrElse(id -> deeds.again(id, now), () -> deeds.save(deed));
    }

    private List<Long> goingOn(Deed deed, Instant now) {
        Verb verb = deed.verb();
        return deed.traced()
                .map(trace -> deeds.goingOn(trace, verb.earliestBeginning(now), verb.earliestLast(now), ONE))
                .orElse(List.of());
    }
}
