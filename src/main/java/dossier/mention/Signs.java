package dossier.mention;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What kinds of characters names are made of. */
final class Signs {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    private static final String LONG_VOWELS = "ーｰ"; // which Unicode gives to no script

    private Signs() {}

    static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** Whether it is written with no space between words, so that a word can begin and end at any of these. */
    static boolean standsAlone(int sign) {
        return sign >= 0x80
                && (LONG_VOWELS.indexOf(sign) >= 0
                        || (Character.isLetter(sign) && WITHOUT_SPACES.contains(UnicodeScript.of(sign))));
    }

    static boolean beginsWord(int sign) {
        return Character.isLetterOrDigit(sign) || isMark(sign);
    }

    /** What cannot be seen in a word, such as a place where it may be hyphenated, belongs to it. */
    static boolean goesOn(int sign) {
        return (beginsWord(sign) || isUnseen(sign)) && !standsAlone(sign);
    }

    static boolean isUnseen(int sign) {
        return Character.getType(sign) == Character.FORMAT;
    }

    static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    static boolean isCapital(int sign) {
        return Character.isUpperCase(sign) || Character.isTitleCase(sign);
    }

    /** The plainest of those that are told apart by typographers alone: of apostrophes and of dashes. */
    static char plain(char sign) {
        return switch (sign) {
            case '’', '‘', 'ʼ', '＇', '‛' -> '\'';
            case '‐', '‑', '‒', '–', '—', '−', '﹣', '－' -> '-';
            default -> sign;
        };
    }
}
