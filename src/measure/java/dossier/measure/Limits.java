package dossier.measure;

import java.net.http.HttpResponse;
import java.util.function.Supplier;

/** Figures held against what they may be. */
final class Limits {

    private static final int WARM_UP = 5;

    private boolean areKept = true;

    boolean areKept() {
        return areKept;
    }

    void broken(String what) {
        areKept = false;
        Report.line("BROKEN", what);
    }

    /** Most of them within so many milliseconds: the 95th of a hundred. */
    void time(String what, long most, Tally tally) {
        Report.line(what, tally.times() + " (at most " + most + " ms)");
        if (tally.percentile(95) > most) {
            broken(what);
        }
    }

    /** At most so many times as long as another. */
    void ratio(String what, double most, Tally tally, Tally other) {
        Report.line(what, tally.times());
        Report.line("    where there is little", other.times());
        Report.line("    ratio", "%.2f (at most %.1f)".formatted(tally.ratioTo(other), most));
        if (tally.ratioTo(other) > most) {
            broken(what);
        }
    }

    /** Something, and at most so many. */
    void count(String what, long most, long count) {
        Report.line(what, count + " (at most " + most + ")");
        if (count == 0 || count > most) {
            broken(what);
        }
    }

    void page(String what, long most, Supplier<HttpResponse<byte[]>> asking, int tries) {
        Tally tally = new Tally();
        for (int each = 0; each < WARM_UP; each++) {
            check(what, asking.get());
        }
        for (int each = 0; each < tries; each++) {
            check(what, tally.time(asking::get));
        }
        time(what, most, tally);
        Report.line("    bytes", asking.get().body().length);
    }

    private void check(String what, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            broken(what + " answers " + answer.statusCode());
        }
    }
}
