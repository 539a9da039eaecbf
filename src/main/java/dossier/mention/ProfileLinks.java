package dossier.mention;

import dossier.article.Article;
import dossier.article.ArticleAddress;
import dossier.article.Articles;
import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.directory.Whereabouts;
import dossier.text.Passage;
import dossier.text.Prose;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the profile texts that link to an article or a subject now. */
@Component
public class ProfileLinks {

    private final Articles articles;
    private final Subjects subjects;

    ProfileLinks(Articles articles, Subjects subjects) {
        this.articles = articles;
        this.subjects = subjects;
    }

    public List<ProfileUse> to(Article article) {
        return to(
                articles.slugsOf(article),
                slug -> "/articles/" + slug,
                link -> ArticleAddress.parse(link).map(ArticleAddress::slug));
    }

    /** By any address that leads to it, those of whom was merged into it among them; not in its own profile. */
    public List<ProfileUse> to(Subject subject) {
        Set<ProfileAddress> addresses =
                subjects.leadingTo(subject).stream().map(Whereabouts::address).collect(Collectors.toSet());
        return to(addresses, ProfileAddress::toString, ProfileAddress::parse).stream()
                .filter(use -> use.subject().id() != subject.id())
                .toList();
    }

    /** By what tells apart what is linked to: the paths that a text has of these, and which of them a link leads to. */
    private <T> List<ProfileUse> to(Set<T> these, Function<T, String> path, Function<String, Optional<T>> leadsTo) {
        return these.stream()
                .map(each -> subjects.withProfileLike("%" + path.apply(each) + "%"))
                .flatMap(Collection::stream)
                .distinct()
                .filter(subject -> !subject.isBinned() && !subject.isMerged())
                .flatMap(subject -> passages(subject)
                        .filter(passage -> leadsTo.apply(passage.address())
                                .filter(these::contains)
                                .isPresent())
                        .map(passage -> new ProfileUse(subject.entry(), passage)))
                .toList();
    }

    private static Stream<Passage> passages(Subject subject) {
        return Prose.of(subject.particulars().profile()).passages().stream();
    }
}
