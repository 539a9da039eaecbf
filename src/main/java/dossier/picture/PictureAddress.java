package dossier.picture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a rendition of a picture lies: {@code /pictures/0123456789abcdef-800.webp}, with whatever may follow behind {@code ?} or
 * {@code #}.
 *
 * @param key of the picture
 * @param width in pixels
 */
public record PictureAddress(String key, int width) {

    private static final Pattern SHAPE =
            Pattern.compile("/pictures/([0-9a-f]{16,64})-(?:([0-9]{1,5})\\.webp|share\\.jpg)([?#].*)?");

    /** The rendition that lies there; empty where anything else does. */
    public static Optional<PictureAddress> parse(String address) {
        Matcher matcher = SHAPE.matcher(address);
        return matcher.matches()
                ? Optional.of(new PictureAddress(matcher.group(1), width(matcher.group(2))))
                : Optional.empty();
    }

    /** The beginning of every address of a picture. */
    public static String beginningOf(Picture picture) {
        return "/pictures/" + picture.contentKey() + "-";
    }

    @SuppressWarnings("NullAway") // a group that does not match is null
    private static int width(String digits) {
        return digits == null ? Picture.SHARED_WIDTH : Integer.parseInt(digits);
    }
}
