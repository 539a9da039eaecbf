package dossier.mention;

import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.directory.Whereabouts;
import dossier.text.Prose;
import dossier.text.Slug;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows which links of a text lead to a subject, by way of an old address or of somebody merged into it too. */
@Component
class LinksTo {

    private final Subjects subjects;

    LinksTo(Subjects subjects) {
        this.subjects = subjects;
    }

    Set<ProfileAddress> addresses(Subject subject, String text) {
        List<Slug> slugs = Prose.of(text).addresses().stream()
                .flatMap(address -> ProfileAddress.parse(address).stream())
                .map(ProfileAddress::slug)
                .distinct()
                .toList();
        return slugs.isEmpty()
                ? Set.of()
                : subjects.withAnySlug(slugs).stream()
                        .filter(place -> place.subject().present().id() == subject.id())
                        .map(Whereabouts::address)
                        .collect(Collectors.toSet());
    }
}
