package dossier.measure;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** What was asked for on the command line, as {@code --name=value}. */
record Options(Map<String, String> given) {

    static Options of(String... arguments) {
        return new Options(Arrays.stream(arguments)
                .filter(argument -> argument.matches("--[a-z.-]+=.*"))
                .map(argument -> argument.substring(2).split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    /** The same, with one of them said differently. */
    Options with(String name, Object value) {
        Map<String, String> other = new HashMap<>(given);
        other.put(name, String.valueOf(value));
        return new Options(other);
    }

    String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, String.valueOf(otherwise)));
    }

    Path jar() {
        return Path.of(text("jar", "target/dossier-0.1.0-SNAPSHOT.jar")).toAbsolutePath();
    }

    /** The seed of all that is left to chance; printed, so that it can be given again. */
    long seed() {
        long seed = Long.parseLong(text("seed", String.valueOf(new Random().nextInt(1_000_000))));
        System.out.println("--seed=" + seed + " " + given);
        return seed;
    }
}
