package dossier.mention;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into what names are made of: words, single characters where the script has no spaces, and other signs. Space
 * belongs to none of them.
 */
final class NameTokens {

    /** A word that is longer is in no name; to bring it into one form could take minutes. */
    private static final int LONGEST = 100;

    private static final String IN_NO_NAME = "";

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final @Nullable String[] keys;
    private final @Nullable String[] steps;

    private NameTokens(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.keys = new String[starts.length];
        this.steps = new String[starts.length];
    }

    static NameTokens of(String text) {
        IntStream.Builder starts = IntStream.builder();
        IntStream.Builder ends = IntStream.builder();
        int place = 0;
        while (place < text.length()) {
            int sign = text.codePointAt(place);
            int end = Signs.isSpace(sign) ? place + Character.charCount(sign) : end(text, place, sign);
            if (!Signs.isSpace(sign)) {
                starts.add(place);
                ends.add(end);
            }
            place = end;
        }
        return new NameTokens(text, starts.build().toArray(), ends.build().toArray());
    }

    int size() {
        return starts.length;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    int first(int index) {
        return text.codePointAt(starts[index]);
    }

    boolean isWord(int index) {
        return Signs.beginsWord(first(index)) && !standsAlone(index);
    }

    boolean standsAlone(int index) {
        return Signs.standsAlone(first(index));
    }

    boolean isCapitalised(int index) {
        return Signs.isCapital(first(index));
    }

    boolean isAfterSpace(int index) {
        return index > 0 && ends[index - 1] < starts[index];
    }

    /** Whether there is a token at the index, with no space between it and the one before. */
    boolean isJoined(int index) {
        return index > 0 && index < size() && ends[index - 1] == starts[index];
    }

    boolean is(int index, char sign) {
        return Signs.plain(text.charAt(starts[index])) == sign;
    }

    /** The same for a word however it is written; empty for what is in no name. */
    String key(int index) {
        String key = keys[index] == null ? newKey(index) : keys[index];
        keys[index] = key;
        return key;
    }

    /** Its key, behind a space where it stands behind one. */
    String step(int index) {
        String step = steps[index] == null ? newStep(index) : steps[index];
        steps[index] = step;
        return step;
    }

    /** The words from one token to another, in one form of Unicode, and with one kind of space, apostrophe and dash. */
    String spelling(int from, int to) {
        StringBuilder spelling = new StringBuilder();
        for (int index = from; index < to; index++) {
            spelling.append(index > from && isAfterSpace(index) ? " " : "").append(plain(index));
        }
        return spelling.toString();
    }

    private String newKey(int index) {
        return ends[index] - starts[index] > LONGEST ? IN_NO_NAME : plain(index).toLowerCase(Locale.ROOT);
    }

    private String newStep(int index) {
        return isAfterSpace(index) ? " " + key(index) : key(index);
    }

    private String plain(int index) {
        if (ends[index] - starts[index] == 1) {
            return String.valueOf(Signs.plain(text.charAt(starts[index])));
        }
        String token = text.substring(starts[index], ends[index]);
        return token.chars().allMatch(sign -> sign < 0x80)
                ? token
                : Normalizer.normalize(token.replaceAll("\\p{Cf}", ""), Normalizer.Form.NFC);
    }

    private static int end(String text, int start, int sign) {
        int next = start + Character.charCount(sign);
        if (Signs.standsAlone(sign)) {
            return endOfMarks(text, next);
        }
        return Signs.beginsWord(sign) ? endOfWord(text, next) : next;
    }

    private static int endOfMarks(String text, int start) {
        int place = start;
        while (place < text.length() && Signs.isMark(text.codePointAt(place))) {
            place += Character.charCount(text.codePointAt(place));
        }
        return place;
    }

    private static int endOfWord(String text, int start) {
        int place = start;
        int end = start;
        while (place < text.length() && Signs.goesOn(text.codePointAt(place))) {
            int sign = text.codePointAt(place);
            place += Character.charCount(sign);
            end = Signs.isUnseen(sign) ? end : place;
        }
        return end;
    }
}
