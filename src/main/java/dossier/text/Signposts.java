package dossier.text;

import java.util.Optional;

/** Knows where the links in a text lead today. */
@FunctionalInterface
public interface Signposts {

    /** Everything leads where it says. */
    Signposts AS_WRITTEN = address -> Optional.of(new Way(address, ""));

    /** Empty where the address leads nowhere any more: then only the words are shown. */
    Optional<Way> follow(String address);
}
