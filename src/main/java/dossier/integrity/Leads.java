package dossier.integrity;

import dossier.article.ArticleAddress;
import dossier.directory.ProfileAddress;
import dossier.text.Passage;
import dossier.text.Prose;
import java.util.List;
import java.util.stream.Stream;

/** Where the links of a text lead, and where its pictures lie. */
record Leads(List<String> links, List<String> pictures) {

    static final Leads NONE = new Leads(List.of(), List.of());

    static Leads of(String markdown) {
        Prose prose = Prose.of(markdown);
        return new Leads(
                prose.addresses(),
                prose.illustrations().stream().map(Passage::address).toList());
    }

    Stream<String> all() {
        return Stream.concat(links.stream(), pictures.stream());
    }

    Stream<ProfileAddress> profiles() {
        return links.stream().flatMap(link -> ProfileAddress.parse(link).stream());
    }

    Stream<ArticleAddress> articles() {
        return links.stream().flatMap(link -> ArticleAddress.parse(link).stream());
    }
}
