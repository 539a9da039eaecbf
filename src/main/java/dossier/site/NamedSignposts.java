package dossier.site;

import dossier.directory.Subject;
import dossier.text.Signposts;
import dossier.text.Way;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Leads each mention to where its subject lives today; a mention of nobody keeps only its words. */
record NamedSignposts(Map<String, Subject> byAddress) implements Signposts {

    private static final Pattern PROFILE = Pattern.compile("/(people|organisations|products)/.*");

    @Override
    public Optional<Way> follow(String address) {
        Subject subject = byAddress.get(address);
        if (subject != null) {
            return Optional.of(new Way(subject.address(), "mention"));
        }
        return PROFILE.matcher(address).matches() ? Optional.empty() : Optional.of(new Way(address, ""));
    }
}
