package dossier.text;

import com.ibm.icu.text.Transliterator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The last part of a lasting address: runs of a–z and 0–9 joined by single hyphens, {@value #LONGEST} characters at
 * most. Anything else is refused with an {@link IllegalArgumentException}; ask {@link #parse} where a stranger typed it.
 */
public record Slug(String value) {

    static final int LONGEST = 100;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Transliterator PLAIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    public static Optional<Slug> parse(String typed) {
        return isSlug(typed) ? Optional.of(new Slug(typed)) : Optional.empty();
    }

    /** A slug that reads like the words, in any script; empty where nothing of them can be written in a–z. */
    public static Optional<Slug> like(String words) {
        String plain = PLAIN.transliterate(words).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
        return parse(cutTo(LONGEST, plain.replaceAll("^-", "")));
    }

    /** This one with the smallest number from 2 on behind it that is not taken. */
    public Slug nextFree(Set<Slug> taken) {
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> "-" + number)
                .map(end -> new Slug(cutTo(LONGEST - end.length(), value) + end))
                .filter(slug -> !taken.contains(slug))
                .findFirst()
                .orElseThrow();
    }

    /** This one, or the first with a number behind it that is not taken. */
    public Slug unless(Predicate<Slug> isTaken) {
        Set<Slug> taken = new HashSet<>();
        Slug slug = this;
        while (isTaken.test(slug)) {
            taken.add(slug);
            slug = nextFree(taken);
        }
        return slug;
    }

    private static String cutTo(int length, String hyphenated) {
        return hyphenated.substring(0, Math.min(hyphenated.length(), length)).replaceAll("-$", "");
    }

    private static boolean isSlug(String value) {
        return value.length() <= LONGEST && SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
