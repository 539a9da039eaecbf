package dossier.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Text that can be told whole from torn: sentences that no two writers write alike, each with a sum of itself at its end. Only
 * its first paragraph, a figure, is ever changed; all else is only added to.
 */
final class Prose {

    private static final Pattern SENTENCE = Pattern.compile("(Note [a-z0-9-]+ says [a-z ]+) ([0-9a-f]{8})\\.");
    private static final Pattern FIGURE = Pattern.compile("The figure is [a-z0-9-]+\\.");
    private static final List<String> WORDS =
            List.of("paper", "press", "editor", "column", "morning", "city", "source", "letter", "evening", "street");

    private Prose() {}

    static String figure(String name) {
        return "The figure is " + name + ".";
    }

    static String sentence(String name, Random random) {
        String words = Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(4 + random.nextInt(8))
                .collect(Collectors.joining(" "));
        String said = "Note " + name + " says " + words;
        return said + " " + sum(said) + ".";
    }

    static String beginning(String name, int sentences, Random random) {
        return figure("none") + "\n\n"
                + Stream.iterate(0, number -> number + 1)
                        .limit(sentences)
                        .map(number -> sentence(name + "-" + number, random) + (number % 5 == 4 ? "\n\n" : " "))
                        .collect(Collectors.joining())
                        .strip();
    }

    /** The text with a sentence more, somewhere behind another. */
    static String with(String sentence, String text, Random random) {
        int[] ends =
                SENTENCE.matcher(text).results().mapToInt(found -> found.end()).toArray();
        int place = ends.length == 0 ? text.length() : ends[random.nextInt(ends.length)];
        return text.substring(0, place) + " " + sentence + text.substring(place);
    }

    static String withFigure(String name, String text) {
        return FIGURE.matcher(text).replaceFirst(Matcher.quoteReplacement(figure(name)));
    }

    /** Whether it is made of nothing but whole sentences. */
    static boolean isWhole(String text) {
        return Arrays.stream(SENTENCE.matcher(FIGURE.matcher(text).replaceAll(""))
                        .replaceAll(found -> sum(found.group(1)).equals(found.group(2)) ? "" : "torn")
                        .split("\\s+"))
                .allMatch(String::isEmpty);
    }

    private static String sum(String said) {
        CRC32 sum = new CRC32();
        sum.update(said.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }
}
