package dossier.article;

import dossier.article.Saved.Outcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a header that came in, as {@link Saved} says it of a section.
 *
 * @param header what stands over the article; where it clashes, what stands against it
 * @param typed the header as it was typed
 */
public record HeaderSaved(
        Outcome outcome,
        Header header,
        Header typed,
        @Nullable MastheadJoining joining) {

    static HeaderSaved plainly(Header header) {
        return new HeaderSaved(Outcome.SAID, header, header, null);
    }

    static HeaderSaved joined(Header header, Header typed) {
        return new HeaderSaved(Outcome.JOINED, header, typed, null);
    }

    static HeaderSaved clashing(Header against, Header typed, MastheadJoining joining) {
        return new HeaderSaved(Outcome.CLASHING, against, typed, joining);
    }

    public boolean isClashing() {
        return outcome == Outcome.CLASHING;
    }

    /** Both headers, line by line, where they clash. */
    public Optional<MastheadJoining> clash() {
        return Optional.ofNullable(joining);
    }
}
