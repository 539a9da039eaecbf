package dossier.check;

import dossier.article.Article;
import dossier.article.Header;
import dossier.article.Revision;
import dossier.article.Section;
import dossier.check.Remark.Kind;
import dossier.integrity.Following;
import dossier.integrity.Leading;
import dossier.mention.Suggesting;
import java.util.Comparator;
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
                        Stream.of(Remarks.over(article, header(article))), of(article, article.sections()).stream())
                .filter(remarks -> !remarks.isEmpty())
                .toList();
    }

    public Remarks of(Article article, Section section) {
        return of(article, List.of(section)).get(0);
    }

    private static List<Remark> header(Article article) {
        Header header = article.header();
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
