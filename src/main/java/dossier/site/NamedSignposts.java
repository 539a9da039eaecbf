package dossier.site;

import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.text.Signposts;
import dossier.text.Way;
import java.util.Map;
import java.util.Optional;

/** Leads each mention to where its subject lives today; a mention of nobody keeps only its words. */
record NamedSignposts(Map<ProfileAddress, Subject> byAddress) implements Signposts {

    @Override
    public Optional<Way> follow(String link) {
        return ProfileAddress.isAmongProfiles(link)
                ? ProfileAddress.parse(link).map(byAddress::get).map(subject -> new Way(subject.address(), "mention"))
                : Optional.of(new Way(link, ""));
    }
}
