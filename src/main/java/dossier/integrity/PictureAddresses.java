package dossier.integrity;

import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.picture.PictureAddress;
import dossier.picture.PictureFiles;
import dossier.picture.Pictures;
import dossier.text.Passage;
import dossier.text.Prose;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Follows the addresses of pictures: each leads to a file, and that of a rendition to the record of its picture. */
@Component
class PictureAddresses {

    private static final String PICTURES = "/pictures/";

    private final Pictures pictures;
    private final PictureFiles files;
    private final Subjects subjects;

    PictureAddresses(Pictures pictures, PictureFiles files, Subjects subjects) {
        this.pictures = pictures;
        this.files = files;
        this.subjects = subjects;
    }

    static boolean isOne(String address) {
        return address.startsWith(PICTURES);
    }

    /** The keys among these addresses that belong to a picture. */
    Set<String> known(Stream<String> addresses) {
        Set<String> keys = addresses
                .flatMap(address -> PictureAddress.parse(address).stream())
                .map(PictureAddress::key)
                .collect(Collectors.toSet());
        return keys.isEmpty() ? Set.of() : new HashSet<>(pictures.known(keys));
    }

    boolean leadsNowhere(String address, Set<String> known) {
        String file = address.substring(PICTURES.length()).replaceFirst("[?#].*", "");
        return files.find(file).isEmpty()
                || PictureAddress.parse(address)
                        .filter(found -> !known.contains(found.key()))
                        .isPresent();
    }

    /** What profile texts place that is not there. */
    Stream<Flaw> flawsOfProfiles() {
        return subjects.withProfileLike("%" + PICTURES + "%").stream()
                .filter(subject -> !subject.isBinned() && !subject.isMerged())
                .flatMap(this::flaws);
    }

    private Stream<Flaw> flaws(Subject subject) {
        List<String> placed = Prose.of(subject.profile()).illustrations().stream()
                .map(Passage::address)
                .filter(PictureAddresses::isOne)
                .distinct()
                .toList();
        Set<String> known = known(placed.stream());
        return placed.stream()
                .filter(address -> leadsNowhere(address, known))
                .map(address -> new Flaw(Flaw.Kind.LINK_TO_NO_PICTURE, "profile of subject " + subject.id(), address));
    }
}
