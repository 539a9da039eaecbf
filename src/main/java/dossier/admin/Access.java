package dossier.admin;

import dossier.share.Share;
import java.time.Instant;

/**
 * Whether a link to what is not published opens, and why not. It opens as long as whoever made it may still make one: so a link
 * lets nobody in further than its maker.
 */
public enum Access {
    OPEN,
    ENDED,
    EXPIRED,
    BINNED,
    MAKER_DISABLED,
    MAKER_WITHOUT_RIGHT;

    public static Access by(Share share, Instant at) {
        if (share.isEnded()) {
            return ENDED;
        }
        return share.isExpired(at) ? EXPIRED : whileItLasts(share, at);
    }

    private static Access whileItLasts(Share share, Instant at) {
        if (share.article().isBinned()) {
            return BINNED;
        }
        if (share.madeBy().isDisabled()) {
            return MAKER_DISABLED;
        }
        return new Rights(share.madeBy(), share.article(), at).canShare() ? OPEN : MAKER_WITHOUT_RIGHT;
    }

    public boolean isOpen() {
        return this == OPEN;
    }

    /** Whether it may open again, unless somebody ends the link. */
    public boolean canBeEnded() {
        return this != ENDED && this != EXPIRED;
    }
}
