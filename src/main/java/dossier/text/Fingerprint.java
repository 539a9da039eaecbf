package dossier.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a passage is known again by, without saying it: a salted hash of its words. Space and punctuation between them do not
 * matter, nor do signs within a word that nobody sees, such as a soft hyphen; where a script has no words, each character is one.
 */
public record Fingerprint(String salt, int words, String hash) {

    /** Shorter passages stand in too much. */
    private static final int FEWEST_SIGNS = 3;

    private static final String ALONE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsBopomofo}\\p{IsThai}\\p{IsLao}"
            + "\\p{IsKhmer}\\p{IsMyanmar}";
    private static final String UNSEEN = "\\p{Cf}\\x{34f}";
    private static final Pattern WORD = Pattern.compile("[" + ALONE + "]\\p{M}*+|[\\p{L}\\p{N}&&[^" + ALONE
            + "]][\\p{L}\\p{M}\\p{N}" + UNSEEN + "&&[^" + ALONE + "]]*+");
    private static final Pattern SIGNS_UNSEEN = Pattern.compile("[" + UNSEEN + "]+");

    /** Empty for a passage of fewer than {@value #FEWEST_SIGNS} letters and digits. */
    public static Optional<Fingerprint> of(String passage, String salt) {
        List<String> words = wordsOf(passage).stream().map(Fingerprint::seen).toList();
        return String.join("", words).length() < FEWEST_SIGNS
                ? Optional.empty()
                : Optional.of(new Fingerprint(salt, words.size(), hash(salt, words)));
    }

    /** The longest of a passage's words. */
    public static String longestWord(String passage) {
        return wordsOf(passage).stream()
                .map(Fingerprint::seen)
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    /** Where a text says the passage, in reading order. */
    public List<Range> in(String text) {
        List<MatchResult> said = wordsOf(text);
        List<Range> found = new ArrayList<>();
        int first = 0;
        while (first + words <= said.size()) {
            List<MatchResult> some = said.subList(first, first + words);
            boolean isSaid =
                    hash(salt, some.stream().map(Fingerprint::seen).toList()).equals(hash);
            if (isSaid) {
                found.add(new Range(some.get(0).start(), some.get(words - 1).end()));
            }
            first += isSaid ? words : 1;
        }
        return found;
    }

    /** A text without the signs that nobody sees. */
    public static String withoutUnseen(String text) {
        return SIGNS_UNSEEN.matcher(text).replaceAll("");
    }

    private static String seen(MatchResult word) {
        return withoutUnseen(word.group());
    }

    private static List<MatchResult> wordsOf(String text) {
        return WORD.matcher(text).results().toList();
    }

    private static String hash(String salt, List<String> words) {
        try {
            byte[] bytes = (salt + "\n" + String.join("\n", words)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
