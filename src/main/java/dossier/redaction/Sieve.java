package dossier.redaction;

import dossier.text.Fingerprint;
import java.util.regex.Pattern;

/** Tells at a glance which texts are worth reading for a passage: to read one as it is spoken takes far longer. */
record Sieve(String longestWord) {

    private static final Pattern EMPHASIS = Pattern.compile("[*_~`]+");
    private static final Pattern LINK_IN_A_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]\\[|[)\\]][\\p{L}\\p{N}]");

    /**
     * Whether it may say the passage: its longest word stands there, whatever emphasis is within it, or part of some word is a
     * link, or characters are written by their names.
     */
    boolean lets(String text) {
        String seen = Fingerprint.withoutUnseen(EMPHASIS.matcher(text).replaceAll(""));
        return seen.contains(longestWord)
                || text.contains(longestWord)
                || text.indexOf('&') >= 0
                || LINK_IN_A_WORD.matcher(seen).find();
    }
}
