package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A link that only one of two texts has.
 *
 * @param address where it leads, as it is written
 * @param isNew whether the newer text has it
 */
public record LinkChange(String address, boolean isNew) {

    /** Those that went, then those that came, each as often as it did. */
    public static List<LinkChange> between(Prose older, Prose newer) {
        return Stream.concat(
                        without(older.addresses(), newer.addresses()).map(address -> new LinkChange(address, false)),
                        without(newer.addresses(), older.addresses()).map(address -> new LinkChange(address, true)))
                .toList();
    }

    private static Stream<String> without(List<String> addresses, List<String> others) {
        List<String> left = new ArrayList<>(addresses);
        others.forEach(left::remove);
        return left.stream();
    }
}
