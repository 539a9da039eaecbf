package dossier.reading;

import dossier.article.Article;
import dossier.article.Edition;
import dossier.article.Header;
import dossier.article.Headers;
import dossier.article.LiveArticles;
import dossier.article.Manuscript;
import dossier.article.Revision;
import dossier.article.Teaser;
import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.mention.Mentions;
import dossier.mention.NamedSubject;
import dossier.mention.Naming;
import dossier.reading.SectionPart.CorrectionPart;
import dossier.text.Prose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Gathers what an article's page shows, in five statements after the edition itself, and one more each where it links
 * to others and where it places facts.
 */
@Component
public class ArticlePages {

    private static final int WORDS_A_MINUTE = 230;
    private static final Limit RELATED = Limit.of(3);
    private static final int TELLING = 20;

    private final LiveArticles articles;
    private final ReadableLinks readable;
    private final Headers headers;
    private final Mentions mentions;

    ArticlePages(LiveArticles articles, ReadableLinks readable, Headers headers, Mentions mentions) {
        this.headers = headers;
        this.articles = articles;
        this.readable = readable;
        this.mentions = mentions;
    }

    /** What readers see, or saw, of an article that they find. */
    public ArticlePage gather(Edition edition, Instant at) {
        List<Naming> namings = mentions.in(edition);
        List<NamedSubject> named = mentions.namedIn(edition, edition.article(), at);
        return page(edition, articles.revisionsOf(edition), namings, inOrder(named, namings), at);
    }

    /** What readers would see if it went out at that moment, with everybody whom it would let them find. */
    public ArticlePage foresee(Article article, Manuscript manuscript, Instant at) {
        Header header = headers.find(article.id(), manuscript.header().number()).orElseThrow();
        List<Long> revisions = manuscript.revisions().stream().map(Revision::id).toList();
        List<Naming> namings = inOrderOf(revisions, mentions.of(revisions));
        List<NamedSubject> named = mentions.namedBy(revisions, article, at);
        return page(
                article.foresee(new Manuscript(header, manuscript.revisions()), at),
                manuscript.revisions(),
                namings,
                inOrder(named, namings),
                at);
    }

    private ArticlePage page(
            Edition edition, List<Revision> revisions, List<Naming> namings, List<NamedSubject> named, Instant at) {
        List<Edition> history = articles.historyOf(edition.article(), at);
        Instant first = history.stream().findFirst().map(Edition::liveAt).orElse(at);
        Map<Revision, Prose> texts = new LinkedHashMap<>();
        revisions.forEach(revision -> texts.put(revision, Prose.of(revision.text())));
        return new ArticlePage(
                edition,
                history.isEmpty() ? 0 : history.get(history.size() - 1).number(),
                new When(first),
                edition.liveAt().equals(first) ? null : new When(edition.liveAt()),
                minutes(texts.values()),
                sections(texts, namings, named, history, at),
                corrections(history, revisions),
                named,
                TeaserPart.of(related(edition, named, at)));
    }

    /** Those that share most with it: of whom everybody writes, few say what belongs together. */
    private List<Teaser> related(Edition edition, List<NamedSubject> named, Instant at) {
        List<Long> rarest = named.stream()
                .filter(each -> each.getElsewhere() > 0)
                .sorted(Comparator.comparingLong(NamedSubject::getElsewhere))
                .limit(TELLING)
                .map(each -> each.getSubject().id())
                .toList();
        return rarest.isEmpty() ? List.of() : mentions.related(rarest, edition.article(), at, RELATED);
    }

    private List<SectionPart> sections(
            Map<Revision, Prose> texts,
            List<Naming> namings,
            List<NamedSubject> named,
            List<Edition> history,
            Instant at) {
        NamedSignposts signposts = new NamedSignposts(
                byAddress(namings, named), readable.articlesIn(texts.values(), at), readable.factsIn(texts.values()));
        List<SectionPart> sections = new ArrayList<>();
        texts.forEach((revision, prose) -> sections.add(new SectionPart(
                anchor(revision),
                revision.heading(),
                prose.html(signposts, anchor(revision)),
                names(revision, namings),
                correctionsOf(revision, history),
                revision.section().verifiedAtFor(revision).map(When::new).orElse(null))));
        return sections;
    }

    private static Map<ProfileAddress, Subject> byAddress(List<Naming> namings, List<NamedSubject> named) {
        Map<Long, Subject> byId = named.stream()
                .map(NamedSubject::getSubject)
                .collect(Collectors.toMap(Subject::id, Function.identity()));
        Map<ProfileAddress, Subject> byAddress = new HashMap<>();
        namings.forEach(naming -> ProfileAddress.parse(naming.address())
                .ifPresent(address -> byAddress.put(address, byId.get(naming.subjectId()))));
        return byAddress;
    }

    /** Whoever is named first comes first. */
    private static List<NamedSubject> inOrder(List<NamedSubject> named, List<Naming> namings) {
        List<Long> order = namings.stream().map(Naming::subjectId).distinct().toList();
        Map<Long, Integer> places =
                IntStream.range(0, order.size()).boxed().collect(Collectors.toMap(order::get, place -> place));
        return named.stream()
                .sorted(Comparator.comparingInt(
                        each -> places.getOrDefault(each.getSubject().id(), 0)))
                .toList();
    }

    private static List<Naming> inOrderOf(List<Long> revisions, List<Naming> namings) {
        return namings.stream()
                .sorted(Comparator.comparingInt(naming -> revisions.indexOf(naming.revisionId())))
                .toList();
    }

    private static String names(Revision revision, List<Naming> namings) {
        return namings.stream()
                .filter(naming -> naming.revisionId() == revision.id())
                .map(naming -> String.valueOf(naming.subjectId()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static List<CorrectionPart> corrections(List<Edition> history, List<Revision> revisions) {
        Map<Long, Revision> bySection = revisions.stream()
                .collect(Collectors.toMap(revision -> revision.section().id(), Function.identity()));
        return history.stream()
                .flatMap(edition -> edition.corrections().stream())
                .map(correction -> CorrectionPart.of(
                        correction, bySection.get(correction.section().id())))
                .toList();
    }

    private static List<CorrectionPart> correctionsOf(Revision revision, List<Edition> history) {
        return corrections(history, List.of(revision)).stream()
                .filter(CorrectionPart::isPlaced)
                .toList();
    }

    private static String anchor(Revision revision) {
        return revision.section().anchor().value();
    }

    private static int minutes(Collection<Prose> texts) {
        int words = texts.stream().mapToInt(Prose::wordCount).sum();
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }
}
