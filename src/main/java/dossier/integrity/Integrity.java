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
import java.util.Optional;
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
    private final PictureAddresses addresses;
    private final PictureFiles files;
    private final TransactionTemplate reading;
    private final Clock clock;
    private volatile Optional<Finding> last = Optional.empty();

    Integrity(
            Settling settling,
            Records records,
            Texts texts,
            Pictures pictures,
            PictureAddresses addresses,
            PictureFiles files,
            TransactionTemplate transaction,
            Clock clock) {
        this.settling = settling;
        this.records = records;
        this.texts = texts;
        this.pictures = pictures;
        this.addresses = addresses;
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
        reading.executeWithoutResult(status -> addresses.flawsOfProfiles().forEach(flaws::add));
        follow(now, flaws);
        Finding finding = new Finding(now, List.copyOf(flaws));
        flaws.forEach(flaw -> LOG.warn("{} in {} {}", flaw.kind(), flaw.where(), flaw.what()));
        last = Optional.of(finding);
        return finding;
    }

    private void follow(Instant at, List<Flaw> flaws) {
        Optional<Texts.Some> some = after(0, at);
        while (some.isPresent()) {
            flaws.addAll(some.get().flaws());
            some = after(some.get().last(), at);
        }
    }

    private Optional<Texts.Some> after(long revisionId, Instant at) {
        Optional<Texts.Some> some = reading.execute(status -> texts.after(revisionId, at));
        return some == null ? Optional.empty() : some;
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
