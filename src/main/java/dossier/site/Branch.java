package dossier.site;

import dossier.directory.Kind;
import dossier.mention.Companion;
import java.util.Locale;

/**
 * One of those named together with a subject, as the picture shows it: a line, a shape at its end, and the name beside it.
 *
 * @param root where the line begins, from the top
 * @param x where it ends, from the left
 * @param y from the top
 * @param beside what tells it from another whose name reads the same; empty where none does
 */
record Branch(Companion companion, double weight, double root, double x, double y, String beside) {

    static final int SIZE = 15;
    static final int LEADING = 17;
    static final int TRUNK = 100;

    private static final int TO_SHAPE = 9;
    private static final int TO_NAME = 14;
    private static final int FOR_COUNT = 10;
    private static final int FIGURE = 8;
    private static final int MOST_LINES = 2;

    public String line() {
        double end = x - TO_SHAPE;
        double bend = (TRUNK + end) / 2;
        return String.format(
                Locale.ROOT, "M%d %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", TRUNK, root, bend, root, bend, y, end, y);
    }

    public String shape() {
        return shape(companion.kind());
    }

    /** Around 0, 0: what a thing is can be told without its colour. */
    static String shape(Kind kind) {
        return switch (kind) {
            case PERSON -> "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z";
            case ORGANISATION -> "M-5-5h10v10h-10z";
            case PRODUCT -> "M0-6.5L6.5 0L0 6.5L-6.5 0z";
        };
    }

    public double nameX() {
        return x + TO_NAME;
    }

    public Lettering name() {
        return beside.isEmpty()
                ? Lettering.of(companion.name(), SIZE, room(), MOST_LINES)
                : Lettering.of(companion.name(), SIZE, room(), 1).above(Lettering.of(beside, SIZE, room(), 1));
    }

    /** The same, with something under its name that tells it from another. */
    Branch beside(String words) {
        return new Branch(companion, weight, root, x, y, words);
    }

    /** As much of the end of its name as fits into a line. */
    String endOfName() {
        return Lettering.endOf(companion.name(), SIZE, room());
    }

    /** All that the picture may have no room for. */
    public String whole() {
        return companion.name() + ", " + companion.about();
    }

    /** The base of a line's letters, the first being 0. */
    public double base(int line) {
        return base(y, line, name().lines().size());
    }

    static double base(double middle, int line, int lines) {
        return middle + SIZE * 0.34 + LEADING * (line - (lines - 1) / 2.0);
    }

    /** How wide name and count are together at most. */
    double width() {
        return name().width() + forCount();
    }

    private double room() {
        return Company.WIDTH - nameX() - forCount();
    }

    private int forCount() {
        return FOR_COUNT + FIGURE * String.valueOf(companion.sections()).length();
    }
}
