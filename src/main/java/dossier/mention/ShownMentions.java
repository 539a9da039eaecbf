package dossier.mention;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dossier.directory.Subject;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Knows where readers see that somebody is named, and remembers it until the {@link Tide} turns. Not to be asked by whoever is
 * about to turn it.
 */
@Component
public class ShownMentions {

    /** About fifty bytes each. */
    private static final long MOST_APPEARANCES = 300_000;

    private final Mentions mentions;

    private final Cache<Question, Appearances> known = Caffeine.newBuilder()
            .maximumWeight(MOST_APPEARANCES)
            .<Question, Appearances>weigher((question, named) -> 1 + named.all().size())
            .build();

    ShownMentions(Mentions mentions) {
        this.mentions = mentions;
    }

    public Appearances of(Subject subject, Instant at) {
        return known.get(
                new Question(subject.id(), mentions.tide(at)),
                question -> new Appearances(mentions.appearancesOf(subject, at)));
    }

    private record Question(long subjectId, Tide tide) {}
}
