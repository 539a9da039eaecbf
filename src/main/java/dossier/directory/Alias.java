package dossier.directory;

import dossier.text.Wording;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Another name or spelling of a subject, in any script.
 *
 * @param language the language tag of BCP 47 where it is not the page's own, such as {@code zh-Hans}
 */
public record Alias(String name, @Nullable String language) {

    private static final String BEFORE_LANGUAGE = "\t";

    public Alias {
        name = Wording.inOneForm(name).strip();
        if (name.isBlank() || name.contains("\n") || name.contains(BEFORE_LANGUAGE)) {
            throw new IllegalArgumentException("A name in one line");
        }
    }

    static List<Alias> inLines(String lines) {
        return lines.lines().map(Alias::inLine).toList();
    }

    static String lines(List<Alias> aliases) {
        return aliases.stream().map(Alias::line).collect(Collectors.joining("\n"));
    }

    private static Alias inLine(String line) {
        String[] parts = line.split(BEFORE_LANGUAGE, 2);
        return new Alias(parts[0], parts.length == 1 || parts[1].isEmpty() ? null : parts[1]);
    }

    private String line() {
        return language == null ? name : name + BEFORE_LANGUAGE + language;
    }
}
