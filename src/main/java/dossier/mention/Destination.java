package dossier.mention;

import dossier.article.ArticleAddress;
import dossier.directory.ProfileAddress;
import dossier.directory.Whereabouts;
import dossier.text.Slug;
import java.util.Optional;

/** Where a link leads: the path of a profile or an article, without what may follow it; whether anybody stands there or not. */
record Destination(String path) {

    /** Empty where a link leads to neither. */
    static Optional<Destination> parse(String link) {
        return ProfileAddress.parse(link)
                .map(Destination::of)
                .or(() -> ArticleAddress.parse(link).map(ArticleAddress::slug).map(Destination::ofArticle));
    }

    static Destination of(ProfileAddress address) {
        return new Destination(address.toString());
    }

    static Destination of(Whereabouts place) {
        return of(place.address());
    }

    static Destination ofArticle(Slug slug) {
        return new Destination("/articles/" + slug);
    }
}
