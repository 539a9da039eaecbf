package dossier.site;

import dossier.mention.NamedPassage;
import dossier.reading.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The passages of one article that name somebody. */
record PassagesPart(String address, String title, When live, List<NamedPassage> passages) {

    static List<PassagesPart> byArticle(List<NamedPassage> passages) {
        return passages.stream()
                .collect(Collectors.groupingBy(NamedPassage::article, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PassagesPart::of)
                .toList();
    }

    private static PassagesPart of(List<NamedPassage> passages) {
        NamedPassage first = passages.get(0);
        return new PassagesPart("/articles/" + first.article(), first.title(), new When(first.liveAt()), passages);
    }
}
