package dossier.site;

import dossier.directory.Kind;
import dossier.mention.Companion;
import dossier.mention.Renown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Whom a subject is named together with, and the picture of it: the subject at the root, the others around it on an arc, each
 * at the end of a line that is the wider the more sections name both. Each has a row of its own, so that no name can meet
 * another; the most frequent stands at the top. All lengths are in units of the view box.
 *
 * @param sections how many name the subject; where they are too many, only the latest are counted
 */
record Company(String subject, List<Companion> companions, int sections) {

    static final int MOST = 12;
    static final int WIDTH = 360;

    private static final int ROW = 40;
    private static final int LEAST_HEIGHT = 64;
    private static final int REACH = 76;
    private static final int RADIUS = 640;
    private static final double WIDEST_LINE = 9;
    private static final double WIDEST_TRUNK = 64;
    private static final double WIDEST_OF_ONE = 2;
    private static final int MOST_LINES = 3;
    private static final int BEFORE_TRUNK = 10;
    private static final int TRUNK_WIDTH = 3;

    public boolean isEmpty() {
        return companions.isEmpty();
    }

    public boolean isOfTheLatest() {
        return sections > Renown.MOST_SECTIONS;
    }

    public int counted() {
        return Math.min(sections, Renown.MOST_SECTIONS);
    }

    public int height() {
        return Math.max(LEAST_HEIGHT, companions.size() * ROW);
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + height();
    }

    public Lettering name() {
        return Lettering.of(subject, Branch.SIZE, nameX(), MOST_LINES);
    }

    /** Where the lines of the subject's name end. */
    public int nameX() {
        return Branch.TRUNK - BEFORE_TRUNK;
    }

    public double base(int line) {
        return Branch.base(height() / 2.0, line, name().lines().size());
    }

    /** Where all lines begin: a bar as high as they are wide together. */
    public double trunk() {
        return DoubleStream.of(weights()).sum();
    }

    public int trunkX() {
        return Branch.TRUNK - TRUNK_WIDTH;
    }

    public double trunkY() {
        return (height() - trunk()) / 2;
    }

    public List<Branch> branches() {
        List<Branch> branches = new ArrayList<>();
        double[] weights = weights();
        double root = trunkY();
        for (int i = 0; i < weights.length; i++) {
            double fromMiddle = ROW * (i - (weights.length - 1) / 2.0);
            double y = height() / 2.0 + fromMiddle;
            branches.add(new Branch(companions.get(i), weights[i], root + weights[i] / 2, onArc(fromMiddle), y, ""));
            root += weights[i];
        }
        return Telltale.apart(branches);
    }

    /** The kinds that occur, each with its shape, for the key. */
    public List<Kind> kinds() {
        return companions.stream().map(Companion::kind).distinct().sorted().toList();
    }

    public String shape(Kind kind) {
        return Branch.shape(kind);
    }

    private static double onArc(double fromMiddle) {
        double inward = RADIUS - Math.sqrt(RADIUS * RADIUS - fromMiddle * fromMiddle);
        return Branch.TRUNK + REACH - inward;
    }

    private double[] weights() {
        double each = Math.min(WIDEST_OF_ONE, Math.min(WIDEST_LINE / most(), WIDEST_TRUNK / all()));
        return companions.stream()
                .mapToDouble(companion -> Math.max(1, companion.sections() * each))
                .toArray();
    }

    private long most() {
        return companions.stream().mapToLong(Companion::sections).max().orElse(1);
    }

    private long all() {
        return companions.stream().mapToLong(Companion::sections).sum();
    }
}
