package dossier.integrity;

import dossier.article.ArticleAddress;
import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.directory.Whereabouts;
import dossier.integrity.TextsToCheck.Taken;
import dossier.text.Slug;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks once for all that the links of some texts may lead to. */
@Component
class Surveying {

    private final TextsToCheck texts;
    private final Subjects subjects;
    private final PictureAddresses pictures;
    private final Clock clock;

    Surveying(TextsToCheck texts, Subjects subjects, PictureAddresses pictures, Clock clock) {
        this.clock = clock;
        this.texts = texts;
        this.subjects = subjects;
        this.pictures = pictures;
    }

    /** @param here the articles that links without an article's address lead about in */
    Landmarks landmarks(Collection<Leads> leads, Stream<Slug> here) {
        Set<Slug> profiles = leads.stream()
                .flatMap(Leads::profiles)
                .map(ProfileAddress::slug)
                .collect(Collectors.toSet());
        Set<Slug> articles = Stream.concat(
                        here, leads.stream().flatMap(Leads::articles).map(ArticleAddress::slug))
                .collect(Collectors.toSet());
        return new Landmarks(
                living(profiles),
                texts.articlesAt(articles).stream().collect(Collectors.toMap(Taken::slug, Function.identity())),
                anchors(articles),
                pictures.known(leads.stream().flatMap(Leads::all)),
                pictures);
    }

    private Anchors anchors(Set<Slug> slugs) {
        Instant now = clock.instant();
        return new Anchors(
                texts.anchorsOf(slugs),
                texts.anchorsShownOf(slugs, now),
                texts.shownAt(slugs, now).stream().map(Taken::slug).collect(Collectors.toSet()));
    }

    private Map<ProfileAddress, Subject> living(Set<Slug> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : subjects.withAnySlug(slugs).stream()
                        .collect(Collectors.toMap(
                                Whereabouts::address, place -> place.subject().present()));
    }
}
