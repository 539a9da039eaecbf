package dossier.site;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written under names that would read the same in a picture, so that they can be told apart. */
final class Telltale {

    /** The first that is another for each of them is taken; the last where none is. */
    private static final List<Function<Branch, String>> TELLTALES = List.of(
            Branch::endOfName,
            branch -> branch.companion().role(),
            branch -> branch.companion().definition());

    private Telltale() {}

    static List<Branch> apart(List<Branch> branches) {
        Map<List<String>, List<Branch>> alike = branches.stream()
                .collect(Collectors.groupingBy(branch -> branch.name().lines()));
        return branches.stream()
                .map(branch -> told(branch, alike.getOrDefault(branch.name().lines(), List.of())))
                .toList();
    }

    private static Branch told(Branch branch, List<Branch> alike) {
        if (alike.size() < 2) {
            return branch;
        }
        Stream<Function<Branch, String>> distinct = TELLTALES.stream().filter(telltale -> tellsApart(alike, telltale));
        return branch.beside(
                distinct.findFirst().orElse(TELLTALES.get(TELLTALES.size() - 1)).apply(branch));
    }

    private static boolean tellsApart(List<Branch> alike, Function<Branch, String> telltale) {
        long different = alike.stream()
                .map(branch -> branch.beside(telltale.apply(branch)).name().lines())
                .distinct()
                .count();
        return different == alike.size();
    }
}
