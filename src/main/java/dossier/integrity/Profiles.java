package dossier.integrity;

import dossier.article.ArticleAddress;
import dossier.directory.Subject;
import dossier.integrity.TextsToCheck.Counted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Follows every link of what profiles say now, and counts where they lead against the index of that. */
@Component
class Profiles {

    private static final Limit AT_ONCE = Limit.of(200);

    private final TextsToCheck texts;
    private final Surveying surveying;

    Profiles(TextsToCheck texts, Surveying surveying) {
        this.texts = texts;
        this.surveying = surveying;
    }

    /** The flaws of the profiles after one, some at once; empty where there are no more. */
    Optional<Some> after(long subjectId) {
        List<Subject> some = texts.profilesAfter(subjectId, AT_ONCE);
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(new Some(some.get(some.size() - 1).id(), flaws(some)));
    }

    private List<Flaw> flaws(List<Subject> some) {
        Map<Subject, Leads> leads =
                some.stream().collect(Collectors.toMap(Function.identity(), each -> Leads.of(each.profile())));
        Landmarks landmarks = surveying.landmarks(leads.values(), Stream.empty());
        Map<Long, Long> counts = texts
                .profileLinksOf(some.stream().map(Subject::id).toList())
                .stream()
                .collect(Collectors.toMap(Counted::id, Counted::count));
        return some.stream()
                .flatMap(subject -> flaws(
                        subject,
                        leads.getOrDefault(subject, Leads.NONE),
                        landmarks,
                        counts.getOrDefault(subject.id(), 0L)))
                .toList();
    }

    private static Stream<Flaw> flaws(Subject subject, Leads leads, Landmarks landmarks, long indexed) {
        String where = "profile of subject " + subject.id();
        Stream<Flaw> miscounted = indexed == destinations(leads)
                ? Stream.empty()
                : Stream.of(new Flaw(Flaw.Kind.MENTIONS_MISCOUNTED, where, ""));
        return Stream.concat(miscounted, landmarks.flaws(leads, Standpoint.PROFILE, where));
    }

    private static long destinations(Leads leads) {
        return leads.profiles().distinct().count()
                + leads.articles().map(ArticleAddress::slug).distinct().count();
    }
}
