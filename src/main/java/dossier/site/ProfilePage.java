package dossier.site;

import dossier.directory.Affiliation;
import dossier.directory.Organisation;
import dossier.directory.Person;
import dossier.directory.Product;
import dossier.directory.RoughDate;
import dossier.directory.Subject;
import dossier.mention.NamedPassage;
import dossier.text.Markup;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/** Everything that the page of a person, an organisation or a product shows. */
record ProfilePage(
        Subject subject,
        Markup profile,
        List<Affiliation> affiliations,
        List<Product> products,
        Page<NamedPassage> passages) {

    public @Nullable String role() {
        return subject instanceof Person person ? person.role() : null;
    }

    public @Nullable Organisation maker() {
        return subject instanceof Product product ? product.maker() : null;
    }

    public @Nullable String released() {
        RoughDate released = subject instanceof Product product ? product.released() : null;
        return released == null ? null : RoughWords.of(released);
    }

    public boolean isPerson() {
        return subject instanceof Person;
    }

    /** From when until when, as far as that is known; empty where nothing is. */
    public String span(Affiliation affiliation) {
        return Stream.of(affiliation.since(), affiliation.until())
                .map(date -> date == null ? "" : RoughWords.of(date))
                .collect(Collectors.joining(" – "))
                .strip()
                .replaceAll("^–$", "");
    }

    /** The passages of this page, gathered by the article they stand in. */
    public List<PassagesPart> byArticle() {
        return PassagesPart.byArticle(passages.getContent());
    }
}
