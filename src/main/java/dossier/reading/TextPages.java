package dossier.reading;

import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.directory.Whereabouts;
import dossier.text.Markup;
import dossier.text.Prose;
import dossier.text.Slug;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows a text that nobody has saved yet as readers would see it. */
@Component
public class TextPages {

    private final Subjects subjects;
    private final ReadableLinks readable;

    TextPages(Subjects subjects, ReadableLinks readable) {
        this.subjects = subjects;
        this.readable = readable;
    }

    /**
     * The text with its links leading where they lead today.
     *
     * @param anchor that of its section, from which the names of its footnotes are made
     */
    public Markup html(String text, String anchor, Instant at) {
        Prose prose = Prose.of(text);
        List<Prose> texts = List.of(prose);
        return prose.html(
                new NamedSignposts(whoLivesAt(prose), readable.articlesIn(texts, at), readable.factsIn(texts)), anchor);
    }

    private Map<ProfileAddress, Subject> whoLivesAt(Prose prose) {
        Set<Slug> slugs = prose.addresses().stream()
                .flatMap(address -> ProfileAddress.parse(address).stream())
                .map(ProfileAddress::slug)
                .collect(Collectors.toSet());
        Map<ProfileAddress, Subject> living = new HashMap<>();
        for (Whereabouts place : slugs.isEmpty() ? List.<Whereabouts>of() : subjects.withAnySlug(slugs)) {
            Subject present = place.subject().present();
            if (!present.isBinned()) {
                living.put(place.address(), present);
            }
        }
        return living;
    }
}
