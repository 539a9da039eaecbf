package dossier.integrity;

import dossier.mention.Settling;
import dossier.picture.Picture;
import dossier.picture.PictureFiles;
import dossier.picture.Pictures;
import dossier.picture.Rendition;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks whether all fits together: links, mentions, moved addresses, editions, pictures. It does so every night and whenever
 * somebody asks, piece by piece, so that it keeps nobody waiting.
 */
@Component
public class Integrity {

    private static final Logger LOG = LoggerFactory.getLogger(Integrity.class);

    private final Settling settling;
    private final Records records;
    private final Texts texts;
    private final Pictures pictures;
    private final Profiles profiles;
    private final PictureFiles files;
    private final TransactionTemplate reading;
    private final Clock clock;
    private volatile Optional<Finding> last = Optional.empty();

    Integrity(
            Settling settling,
            Records records,
            Texts texts,
            Pictures pictures,
            Profiles profiles,
            PictureFiles files,
            TransactionTemplate transaction,
            Clock clock) {
        this.settling = settling;
        this.records = records;
        this.texts = texts;
        this.pictures = pictures;
        this.profiles = profiles;
        this.files = files;
        this.reading = transaction;
        this.clock = clock;
    }

    /** What was found last; empty where nobody has looked since the start. */
    public Optional<Finding> last() {
        return last;
    }

    @Scheduled(cron = "${dossier.check.at}")
    public Finding check() {
        settling.settle();
        Instant now = clock.instant();
        List<Flaw> flaws = new ArrayList<>();
        reading.executeWithoutResult(status -> records.flaws().forEach(flaws::add));
        reading.executeWithoutResult(status -> lostFiles().forEach(flaws::add));
        follow(profiles::after, flaws);
        follow(after -> texts.after(after, now), flaws);
        Finding finding = new Finding(now, List.copyOf(flaws));
        flaws.forEach(flaw -> LOG.warn("{} in {} {}", flaw.kind(), flaw.where(), flaw.what()));
        last = Optional.of(finding);
        return finding;
    }

    /** @param after the flaws of some texts after one */
    private void follow(LongFunction<Optional<Some>> after, List<Flaw> flaws) {
        Optional<Some> some = read(after, 0);
        while (some.isPresent()) {
            flaws.addAll(some.get().flaws());
            some = read(after, some.get().last());
        }
    }

    private Optional<Some> read(LongFunction<Optional<Some>> after, long id) {
        return Objects.requireNonNull(reading.execute(status -> after.apply(id)));
    }

    private Stream<Flaw> lostFiles() {
        return pictures.findAll().stream().flatMap(this::lostFiles);
    }

    private Stream<Flaw> lostFiles(Picture picture) {
        return Stream.concat(picture.renditions().stream(), Stream.of(picture.shared()))
                .map(Rendition::address)
                .filter(address -> files.find(address.replaceFirst(".*/", "")).isEmpty())
                .map(address -> new Flaw(Flaw.Kind.PICTURE_FILE_LOST, "picture " + picture.id(), address));
    }
}
