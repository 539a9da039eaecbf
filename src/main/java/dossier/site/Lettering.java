package dossier.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name set in lines that fit into a room; what does not fit gives way to an ellipsis. How wide a character is no server
 * knows: it is taken to be as wide as in the widest of our fonts.
 *
 * @param width of the widest line, in the unit of the size and the room
 */
record Lettering(List<String> lines, double width, boolean isCut) {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final String NARROW = "fijlrtI.,:;'’!|()[]-/ ";
    private static final String WIDE = "mwMWQO@%&…—";

    static Lettering of(String name, double size, double room, int mostLines) {
        Predicate<String> fits = text -> width(text) * size <= room;
        List<String> lines = new ArrayList<>();
        String rest = name.strip().replaceAll("\\s+", " ");
        while (!rest.isEmpty() && lines.size() < mostLines) {
            String line = lines.size() == mostLines - 1 ? rest : begin(rest, fits);
            String set = cut(line, fits);
            lines.add(set);
            rest = set.equals(line) ? rest.substring(line.length()).strip() : "";
        }
        boolean isCut = lines.stream().anyMatch(line -> line.endsWith("…")) && !name.endsWith("…");
        return new Lettering(List.copyOf(lines), widest(lines) * size, isCut);
    }

    /** The end of a name, as much of it as fits into a line. */
    static String endOf(String name, double size, double room) {
        List<String> clusters = clusters(name.strip().replaceAll("\\s+", " "));
        int left = 1;
        while (left < clusters.size() && width("…" + from(clusters, left)) * size > room) {
            left++;
        }
        return "…" + from(clusters, left);
    }

    /** Both, one over the other. */
    Lettering above(Lettering that) {
        List<String> both = Stream.concat(lines.stream(), that.lines.stream()).toList();
        return new Lettering(both, Math.max(width, that.width), true);
    }

    /** As many words as fit, and one at least. */
    private static String begin(String rest, Predicate<String> fits) {
        String line = rest;
        while (!fits.test(line) && line.contains(" ")) {
            line = line.substring(0, line.lastIndexOf(' '));
        }
        return line;
    }

    private static String cut(String line, Predicate<String> fits) {
        if (fits.test(line)) {
            return line;
        }
        List<String> clusters = clusters(line);
        int kept = clusters.size() - 1;
        while (kept > 0 && !fits.test(shortened(clusters, kept))) {
            kept--;
        }
        return shortened(clusters, kept);
    }

    private static List<String> clusters(String text) {
        return CLUSTER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String from(List<String> clusters, int first) {
        return String.join("", clusters.subList(first, clusters.size())).strip();
    }

    private static String shortened(List<String> clusters, int kept) {
        return String.join("", clusters.subList(0, kept)).strip() + "…";
    }

    private static double widest(List<String> lines) {
        return lines.stream().mapToDouble(Lettering::width).max().orElse(0);
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(Lettering::width).sum();
    }

    /** In the size of the letters: marks that stand over another have none, what is not of an alphabet fills a square. */
    private static double width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> widthAmong(character, 0.74);
            default -> character < 0x1100 || isPunctuation(character) ? widthAmong(character, 0.58) : 1.05;
        };
    }

    private static double widthAmong(int character, double others) {
        if (NARROW.indexOf(character) >= 0) {
            return 0.4;
        }
        return WIDE.indexOf(character) >= 0 ? 1 : others;
    }

    private static boolean isPunctuation(int character) {
        return character >= 0x2000 && character < 0x2070;
    }
}
