package dossier.directory;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as it is known, in the notation of ISO 8601-2 (EDTF): a year {@code 2023}, a month {@code 2023-01}, a
 * day {@code 2023-01-20}, or a month whose year is not said, {@code XXXX-01}. Any other notation is refused with an
 * {@link IllegalArgumentException}.
 */
public record RoughDate(String notation) {

    private static final Pattern SHAPE =
            Pattern.compile("(\\d{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?|XXXX-(0[1-9]|1[0-2])");

    public RoughDate {
        if (!SHAPE.matcher(notation).matches()) {
            throw new IllegalArgumentException("Not a date: " + notation);
        }
    }

    public Optional<Integer> year() {
        return part(1);
    }

    /** 1 to 12. */
    public Optional<Integer> month() {
        return part(3).or(() -> part(6));
    }

    public Optional<Integer> day() {
        return part(5);
    }

    private Optional<Integer> part(int group) {
        Matcher matcher = SHAPE.matcher(notation);
        return matcher.matches() ? Optional.ofNullable(matcher.group(group)).map(Integer::valueOf) : Optional.empty();
    }
}
