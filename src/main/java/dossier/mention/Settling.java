package dossier.mention;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Points at whom it means by now what was saved at the very moment of a merger, when neither could know of the other. It is
 * little to look through: only what names somebody who was merged once.
 */
@Component
public class Settling {

    private final Mergers mergers;

    Settling(Mergers mergers) {
        this.mergers = mergers;
    }

    @Scheduled(fixedDelay = 15, initialDelay = 15, timeUnit = TimeUnit.SECONDS)
    @Transactional
    public void settle() {
        if (mergers.settleMentions() > 0) {
            mergers.noteSettled();
        }
        mergers.settleRelationsOf();
        mergers.settleRelationsWith();
    }
}
