package dossier.site;

import dossier.article.ArticleAddress;
import dossier.directory.Fact;
import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.text.Signposts;
import dossier.text.Slug;
import dossier.text.Way;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Leads each mention to where its subject lives today, and to the fact that it places. A link to nobody, or to an article that
 * readers do not find, keeps only its words.
 */
record NamedSignposts(Map<ProfileAddress, Subject> byAddress, Set<Slug> articles) implements Signposts {

    @Override
    public Optional<Way> follow(String link) {
        if (ProfileAddress.isAmongProfiles(link)) {
            return ProfileAddress.parse(link)
                    .map(byAddress::get)
                    .map(subject -> new Way(subject.address() + Fact.fragmentOf(link), "mention"));
        }
        boolean isLost = ArticleAddress.parse(link)
                .filter(address -> !articles.contains(address.slug()))
                .isPresent();
        return isLost ? Optional.empty() : Optional.of(new Way(link, ""));
    }
}
