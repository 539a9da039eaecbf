package dossier.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form that something may be written in, and what it then says, if anything. */
record Phrase<T>(Pattern form, Function<MatchResult, Optional<T>> sense) {

    static <T> Phrase<T> of(String form, Function<MatchResult, Optional<T>> sense) {
        return new Phrase<>(Pattern.compile(form), sense);
    }

    /** What the first of these phrases says that the whole text has the form of. */
    static <T> Optional<T> read(String text, List<Phrase<T>> phrases) {
        return phrases.stream().flatMap(phrase -> phrase.read(text).stream()).findFirst();
    }

    private Optional<T> read(String text) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? sense.apply(matcher) : Optional.empty();
    }
}
