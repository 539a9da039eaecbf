package dossier.reading;

import dossier.article.ArticleAddress;
import dossier.directory.Fact;
import dossier.directory.ProfileAddress;
import dossier.directory.StandingFact;
import dossier.directory.Subject;
import dossier.text.Signposts;
import dossier.text.Slug;
import dossier.text.Way;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Leads each mention to where its subject lives today, and to the fact that it places if that stands there. A link to nobody, or to an article that
 * readers do not find, keeps only its words.
 */
public record NamedSignposts(Map<ProfileAddress, Subject> byAddress, Set<Slug> articles, Set<StandingFact> facts)
        implements Signposts {

    @Override
    public Optional<Way> follow(String link) {
        if (ProfileAddress.isAmongProfiles(link)) {
            return ProfileAddress.parse(link)
                    .map(byAddress::get)
                    .map(subject -> new Way(subject.address() + fact(subject, link), "mention"));
        }
        boolean isLost = ArticleAddress.parse(link)
                .filter(address -> !articles.contains(address.slug()))
                .isPresent();
        return isLost ? Optional.empty() : Optional.of(new Way(link, ""));
    }

    private String fact(Subject subject, String link) {
        return Fact.placedBy(link)
                .filter(id -> facts.contains(new StandingFact(id, subject.id())))
                .map(Fact::fragment)
                .orElse("");
    }
}
