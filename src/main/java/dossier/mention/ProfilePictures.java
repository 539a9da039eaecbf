package dossier.mention;

import dossier.directory.Entries;
import dossier.directory.Entry;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.picture.Picture;
import dossier.picture.PictureAddress;
import dossier.text.Prose;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds the pictures that profile texts place. */
@Component
public class ProfilePictures {

    private static final Limit LATEST = Limit.of(200);

    private final Subjects subjects;
    private final Entries entries;

    ProfilePictures(Subjects subjects, Entries entries) {
        this.subjects = subjects;
        this.entries = entries;
    }

    /** Where they place a picture now. */
    public List<ProfileUse> of(Picture picture) {
        return written(PictureAddress.beginningOf(picture))
                .map(Subject::entry)
                .flatMap(entry -> uses(entry, picture))
                .toList();
    }

    /** Where they placed a picture before, the last first. */
    public List<ProfileUse> before(Picture picture) {
        return entries.formerlyLike("%" + PictureAddress.beginningOf(picture) + "%", LATEST).stream()
                .flatMap(entry -> uses(entry, picture))
                .toList();
    }

    /** How many profiles place each picture now, by its key. */
    Map<String, Long> counted() {
        return written("/pictures/")
                .flatMap(subject -> placed(subject.entry()).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private Stream<Subject> written(String words) {
        return subjects.withProfileLike("%" + words + "%").stream()
                .filter(subject -> !subject.isBinned() && !subject.isMerged());
    }

    private static Stream<String> placed(Entry entry) {
        return Prose.of(entry.profile()).illustrations().stream()
                .flatMap(passage -> PictureAddress.parse(passage.address()).stream())
                .map(PictureAddress::key);
    }

    private static Stream<ProfileUse> uses(Entry entry, Picture picture) {
        return Prose.of(entry.profile()).illustrations().stream()
                .filter(passage -> PictureAddress.parse(passage.address())
                        .filter(address -> address.key().equals(picture.contentKey()))
                        .isPresent())
                .map(passage -> new ProfileUse(entry, passage));
    }
}
