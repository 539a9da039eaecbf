package dossier.integrity;

import dossier.article.Revision;
import dossier.integrity.TextsToCheck.Counted;
import dossier.picture.PictureAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Follows every link of what is written or read now, and counts it against the index of mentions. */
@Component
class Texts {

    private static final Limit AT_ONCE = Limit.of(200);

    private final TextsToCheck texts;
    private final Surveying surveying;

    Texts(TextsToCheck texts, Surveying surveying) {
        this.texts = texts;
        this.surveying = surveying;
    }

    /** The flaws of the texts after one, some at once; empty where there are no more texts. */
    Optional<Some> after(long revisionId, Instant at) {
        List<Revision> some = texts.after(revisionId, at, AT_ONCE);
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(new Some(some.get(some.size() - 1).id(), flaws(some)));
    }

    private List<Flaw> flaws(List<Revision> some) {
        Map<Revision, Leads> leads =
                some.stream().collect(Collectors.toMap(Function.identity(), each -> Leads.of(each.text())));
        Landmarks landmarks = surveying.landmarks(
                leads.values(),
                some.stream().map(revision -> revision.section().article().slug()));
        Counts counts = Counts.of(texts, some.stream().map(Revision::id).toList());
        return some.stream()
                .flatMap(revision -> flaws(revision, leads.getOrDefault(revision, Leads.NONE), landmarks, counts))
                .toList();
    }

    /** How much the index has of each revision. */
    private record Counts(Map<Long, Long> mentions, Map<Long, Long> references, Map<Long, Long> placements) {

        static Counts of(TextsToCheck texts, List<Long> revisions) {
            return new Counts(
                    byRevision(texts.mentionsOf(revisions)),
                    byRevision(texts.referencesOf(revisions)),
                    byRevision(texts.placementsOf(revisions)));
        }

        private static Map<Long, Long> byRevision(List<Counted> counts) {
            return counts.stream().collect(Collectors.toMap(Counted::id, Counted::count));
        }

        boolean hold(Revision revision, Leads leads, Landmarks landmarks) {
            long named = leads.profiles().filter(landmarks::isSomebody).count();
            long linked = leads.articles().filter(landmarks::isTold).count();
            long placed = leads.pictures().stream()
                    .filter(address -> PictureAddress.parse(address).isPresent())
                    .count();
            return named == mentions.getOrDefault(revision.id(), 0L)
                    && linked == references.getOrDefault(revision.id(), 0L)
                    && placed == placements.getOrDefault(revision.id(), 0L);
        }
    }

    private static Stream<Flaw> flaws(Revision revision, Leads leads, Landmarks landmarks, Counts counts) {
        String where = "section " + revision.section().id() + " of article "
                + revision.section().article().id();
        Stream<Flaw> miscounted = counts.hold(revision, leads, landmarks)
                ? Stream.empty()
                : Stream.of(new Flaw(Flaw.Kind.MENTIONS_MISCOUNTED, where, ""));
        return Stream.concat(miscounted, landmarks.flaws(leads, standpoint(revision), where));
    }

    private static Standpoint standpoint(Revision revision) {
        return new Standpoint(
                revision.section().article().slug(),
                revision.section().current().id() == revision.id());
    }
}
