package dossier.text;

import java.util.regex.Pattern;

/** Which addresses a text may link to: the web, mail, a place in the same page and paths of this site. */
final class CleanAddress {

    private static final Pattern CLEAN =
            Pattern.compile("(https?://|mailto:|#|/(?![/\\\\]))[^\\p{Cntrl}\\\\]*|/", Pattern.CASE_INSENSITIVE);

    /** What browsers resolve, so that an address leads elsewhere than it begins. */
    private static final Pattern DOTS = Pattern.compile("/(?:\\.|%2e){1,2}(?:[/?#]|\\z)", Pattern.CASE_INSENSITIVE);

    private CleanAddress() {}

    static boolean isClean(String address) {
        return CLEAN.matcher(address).matches();
    }

    static boolean isOurs(String address) {
        return isClean(address)
                && address.startsWith("/pictures/")
                && !DOTS.matcher(address).find();
    }
}
