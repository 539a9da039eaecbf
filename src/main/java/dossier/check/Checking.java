package dossier.check;

import dossier.article.Article;
import dossier.article.Edition;
import dossier.article.Header;
import dossier.article.Revision;
import dossier.article.Section;
import dossier.check.Remark.Kind;
import dossier.integrity.Following;
import dossier.integrity.Leading;
import dossier.mention.Suggesting;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks through what an article says now for what readers should not meet. */
@Component
public class Checking {

    /** Of one section, so many are shown: when they are mended, others follow. */
    private static final int MOST = 50;

    private final Following following;
    private final Suggesting suggesting;

    Checking(Following following, Suggesting suggesting) {
        this.following = following;
        this.suggesting = suggesting;
    }

    /** Of what stands over it, and section by section, without those of which there is nothing to remark. */
    public List<Remarks> of(Article article) {
        return Stream.concat(
                        Stream.of(Remarks.over(article, header(article.header()))),
                        of(article, article.sections()).stream())
                .filter(remarks -> !remarks.isEmpty())
                .toList();
    }

    public Remarks of(Article article, Section section) {
        return of(article, List.of(section)).get(0);
    }

    /**
     * The errors in what readers see, edition by edition, without those that have none. What is only worth a look is left out,
     * and names are not looked for: so many articles can be looked through at once.
     */
    public Map<Edition, List<Remarks>> errorsIn(List<Edition> editions) {
        Map<Long, Leading> leading = following.links(editions.stream()
                .flatMap(edition -> edition.revisions().stream())
                .distinct()
                .toList());
        Map<Edition, List<Remarks>> errors = new LinkedHashMap<>();
        editions.forEach(edition -> errors.put(edition, errorsIn(edition, leading)));
        errors.values().removeIf(List::isEmpty);
        return errors;
    }

    private static List<Remarks> errorsIn(Edition edition, Map<Long, Leading> leading) {
        Stream<Remarks> over = Stream.of(Remarks.over(edition.article(), header(edition.header())));
        Stream<Remarks> sections = edition.revisions().stream()
                .map(revision -> Remarks.of(revision.section(), errors(revision, edition, leading)));
        return Stream.concat(over, sections).filter(Remarks::hasErrors).toList();
    }

    private static List<Remark> errors(Revision revision, Edition edition, Map<Long, Leading> leading) {
        boolean isFirst = revision.equals(edition.revisions().get(0));
        return Stream.concat(TextRemarks.of(revision.wording(), isFirst), links(revision, leading))
                .filter(Remark::isError)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static List<Remark> header(Header header) {
        return Stream.of(header.title(), header.standfirst())
                .flatMap(TextRemarks::placeholders)
                .toList();
    }

    private List<Remarks> of(Article article, List<Section> sections) {
        Map<Long, Leading> leading =
                following.links(sections.stream().map(Section::current).toList());
        Section first = article.sections().stream().findFirst().orElse(null);
        return sections.stream()
                .map(section -> Remarks.of(section, remarks(section, section.equals(first), leading)))
                .toList();
    }

    private List<Remark> remarks(Section section, boolean isFirst, Map<Long, Leading> leading) {
        return Stream.of(
                        TextRemarks.of(section.current().wording(), isFirst),
                        links(section.current(), leading),
                        names(section))
                .flatMap(each -> each)
                .distinct()
                .sorted(Comparator.comparing(Remark::kind))
                .limit(MOST)
                .toList();
    }

    private static Stream<Remark> links(Revision revision, Map<Long, Leading> leading) {
        Leading links = leading.getOrDefault(revision.id(), Leading.NOWHERE_ELSE);
        return Stream.of(
                        links.nowhere().stream().map(address -> new Remark(Kind.LINK_NOWHERE, address)),
                        links.moved().stream().map(address -> new Remark(Kind.LINK_MOVED, address)),
                        links.ahead().stream().map(address -> new Remark(Kind.LINK_AHEAD, address)))
                .flatMap(each -> each);
    }

    private Stream<Remark> names(Section section) {
        return suggesting.leftUnlinkedIn(section).stream().map(words -> new Remark(Kind.NAME_UNLINKED, words));
    }
}
