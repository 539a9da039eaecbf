package dossier.mention;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dossier.directory.Subject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Knows where readers see that somebody is named and who is named beside them, and remembers it until the {@link Tide} turns.
 * Not to be asked by whoever is about to turn it.
 */
@Component
public class ShownMentions {

    /** About fifty bytes each. */
    private static final long MOST_REMEMBERED = 300_000;

    /** Of those asked for, some are in the bin. */
    private static final int SPARE = 2;

    private final Mentions mentions;

    private final Cache<Question, Renown> known = Caffeine.newBuilder()
            .maximumWeight(MOST_REMEMBERED)
            .<Question, Renown>weigher((question, renown) -> renown.size())
            .build();

    ShownMentions(Mentions mentions) {
        this.mentions = mentions;
    }

    public Renown of(Subject subject, Instant at) {
        return known.get(new Question(subject.id(), mentions.tide(at)), question -> asked(subject, at));
    }

    /** Whom readers find of those that are named beside somebody, the most frequent first. */
    public List<Companion> companions(Renown renown, int most, Instant at) {
        List<Beside> besides = renown.besides(SPARE * most);
        List<Companion> companions = companions(besides, at);
        List<Beside> all = renown.besides(Integer.MAX_VALUE);
        return (companions.size() < most && besides.size() < all.size() ? companions(all, at) : companions)
                .stream().limit(most).toList();
    }

    private List<Companion> companions(List<Beside> besides, Instant at) {
        Map<Long, Long> sections = besides.stream().collect(Collectors.toMap(Beside::subjectId, Beside::sections));
        return besides.isEmpty()
                ? List.of()
                : mentions.shownAmong(sections.keySet(), at).stream()
                        .map(subject -> Companion.of(subject, sections.getOrDefault(subject.id(), 0L)))
                        .sorted(Comparator.comparingLong(Companion::sections).reversed())
                        .toList();
    }

    private Renown asked(Subject subject, Instant at) {
        Appearances appearances = new Appearances(mentions.appearancesOf(subject, at));
        List<Long> latest =
                appearances.revisions().stream().limit(Renown.MOST_SECTIONS).toList();
        return new Renown(appearances, latest.isEmpty() ? List.of() : mentions.besides(latest, subject));
    }

    private record Question(long subjectId, Tide tide) {}
}
