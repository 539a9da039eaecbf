package dossier.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is to stand at a place of a text instead of what stands there, and which link comes of it: null for words without one.
 */
record Edit(Range range, String text, @Nullable Lead lead) {

    /** Where a link leads, and its words as they stand in the Markdown. */
    record Lead(String address, String words) {}

    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7e&&[^<>()\\[\\]\\\\|`\"]]++");

    static Edit link(Range range, String markdown, String address) {
        return new Edit(
                range, "[" + range.of(markdown) + "](" + target(address) + ")", new Lead(address, range.of(markdown)));
    }

    /** An address as a link is written with it. One with spaces, brackets or the like is refused. */
    static String target(String address) {
        if (!PLAIN.matcher(address).matches()) {
            throw new IllegalArgumentException("Not to be linked to: " + address);
        }
        return address;
    }

    /** The same with every sign escaped that could mean something: for words that would be read as something else. */
    Edit escaped() {
        return new Edit(range, Spelling.escaped(text), lead);
    }
}
