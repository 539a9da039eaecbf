package dossier.site;

import dossier.article.Correction;
import dossier.article.Edition;
import dossier.article.LiveArticles;
import dossier.article.Revision;
import dossier.article.Teaser;
import dossier.directory.Subject;
import dossier.mention.Mentions;
import dossier.mention.NamedSubject;
import dossier.mention.Naming;
import dossier.site.SectionPart.CorrectionPart;
import dossier.text.Prose;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Gathers what an article's page shows, in five statements after the edition itself. */
@Component
class ArticlePages {

    private static final int WORDS_A_MINUTE = 230;
    private static final Limit RELATED = Limit.of(3);

    private final LiveArticles articles;
    private final Mentions mentions;
    private final ArticleHeads heads;

    ArticlePages(LiveArticles articles, Mentions mentions, ArticleHeads heads) {
        this.articles = articles;
        this.mentions = mentions;
        this.heads = heads;
    }

    ArticlePage gather(Edition edition, Instant at) {
        List<Edition> history = articles.historyOf(edition.article(), at);
        List<NamedSubject> named = mentions.namedIn(edition, edition.article(), at);
        List<Long> ids = named.stream().map(each -> each.getSubject().id()).toList();
        List<Revision> revisions = articles.revisionsOf(edition);
        List<Teaser> related = ids.isEmpty() ? List.of() : mentions.related(ids, edition.article(), at, RELATED);
        List<CorrectionPart> corrections = corrections(history, revisions);
        List<SectionPart> sections = sections(revisions, mentions.in(edition), named, history);
        When published = new When(history.get(0).liveAt());
        return new ArticlePage(
                heads.of(edition, published, sections, named),
                edition,
                history.get(history.size() - 1).number(),
                published,
                edition.number() == 1 ? null : new When(edition.liveAt()),
                minutes(revisions),
                sections,
                corrections,
                named.stream().map(Who::of).toList(),
                TeaserPart.of(related));
    }

    /** The same for an edition at its own address: nothing that search engines should find beside the live one. */
    ArticlePage gatherOld(Edition edition, Instant at) {
        return gather(edition, at).unindexed();
    }

    private static List<SectionPart> sections(
            List<Revision> revisions, List<Naming> namings, List<NamedSubject> named, List<Edition> history) {
        Map<Long, Subject> byId = named.stream()
                .map(NamedSubject::getSubject)
                .collect(Collectors.toMap(Subject::id, Function.identity()));
        Map<String, Subject> byAddress = new HashMap<>();
        namings.forEach(naming -> byAddress.put(naming.address(), byId.get(naming.subjectId())));
        return revisions.stream()
                .map(revision -> new SectionPart(
                        revision.section().anchor().value(),
                        revision.heading(),
                        Prose.of(revision.text()).html(new NamedSignposts(byAddress), anchor(revision)),
                        names(revision, namings),
                        corrections(history, List.of(revision))))
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
                .filter(correction -> bySection.containsKey(correction.section().id()))
                .map(correction -> CorrectionPart.of(correction, heading(correction, bySection)))
                .toList();
    }

    private static String heading(Correction correction, Map<Long, Revision> bySection) {
        return Objects.requireNonNull(bySection.get(correction.section().id())).heading();
    }

    private static String anchor(Revision revision) {
        return revision.section().anchor().value();
    }

    private static int minutes(List<Revision> revisions) {
        int words = revisions.stream()
                .mapToInt(revision -> Prose.of(revision.text()).wordCount())
                .sum();
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }
}
