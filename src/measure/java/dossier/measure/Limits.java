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
