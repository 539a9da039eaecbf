package dossier.measure;

import java.util.List;

/** One line for each figure. */
final class Report {

    private static final int SHOWN = 5;
    private static final int LONGEST = 200;

    private Report() {}

    static void line(String what, Object value) {
        line(what, value, List.of());
    }

    static void line(String what, Object value, List<?> details) {
        System.out.printf("%-28s %s%n", what, value);
        details.stream()
                .limit(SHOWN)
                .map(String::valueOf)
                .map(detail -> detail.substring(0, Math.min(detail.length(), LONGEST)))
                .forEach(detail -> System.out.println("    " + detail));
    }

    /** The verdict, also for whoever reads only the exit code. */
    static void end(boolean isKept) {
        System.out.println(isKept ? "Nothing was lost." : "BROKEN");
        System.exit(isKept ? 0 : 1);
    }
}
