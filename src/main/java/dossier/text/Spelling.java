package dossier.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How plain text is written in Markdown: with a backslash before some signs, and by the names of others. */
final class Spelling {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{Alpha}\\p{Alnum}{1,31});");
    private static final Pattern SIGN = Pattern.compile("[" + Pattern.quote(PUNCTUATION) + "]");

    private Spelling() {}

    /**
     * Where each character of the plain text begins in the Markdown, and behind them where the last one ends; null where the
     * Markdown does not say that.
     */
    static int @Nullable [] places(String markdown, int start, String plain) {
        int[] places = new int[plain.length() + 1];
        places[0] = start;
        for (int index = 0; index < plain.length(); index++) {
            places[index + 1] = next(markdown, places[index], plain, index);
            if (places[index + 1] < 0) {
                return null;
            }
        }
        return places;
    }

    /** The plain text with every sign escaped that could mean something. */
    static String escaped(String plain) {
        return SIGN.matcher(plain).replaceAll("\\\\$0");
    }

    private static int next(String markdown, int place, String plain, int index) {
        char wanted = plain.charAt(index);
        char found = place < markdown.length() ? markdown.charAt(place) : '\0';
        int entityEnd = found == '&' ? entityEnd(markdown, place) : -1;
        if (entityEnd > 0 && (wanted != '&' || isAmpersand(markdown.substring(place, entityEnd)))) {
            return entityEnd;
        }
        if (found == '\\' && isEscaped(markdown, place + 1, wanted)) {
            return place + 2;
        }
        if (Character.isLowSurrogate(wanted) && found != wanted) {
            return markdown.charAt(place - 1) == ';' ? place : -1; // the entity before was the whole pair
        }
        return found == wanted ? place + 1 : -1;
    }

    /** Else it names nothing, and stands for itself. */
    private static boolean isAmpersand(String entity) {
        return entity.startsWith("&#") || entity.equalsIgnoreCase("&amp;");
    }

    private static boolean isEscaped(String markdown, int place, char wanted) {
        return place < markdown.length() && markdown.charAt(place) == wanted && PUNCTUATION.indexOf(wanted) >= 0;
    }

    private static int entityEnd(String markdown, int place) {
        Matcher entity = ENTITY.matcher(markdown).region(place, Math.min(markdown.length(), place + 34));
        return entity.lookingAt() ? entity.end() : -1;
    }
}
