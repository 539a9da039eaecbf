package dossier.measure;

import java.util.List;
import java.util.function.Function;

/**
 * A page that readers ask for.
 *
 * @param accepted in what form they take it
 * @param shown what it shows of an article
 * @param said what it has to show of an edition
 */
record View(String path, String accepted, Function<String, List<String>> shown, Function<Copy, List<String>> said) {

    String name() {
        return accepted.equals(Browser.PAGE) ? path : path + " as " + accepted;
    }
}
