package dossier.mention;

import dossier.article.Article;
import dossier.article.ArticleAddress;
import dossier.article.Articles;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.text.Prose;
import dossier.text.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the profile texts that link to an article now. */
@Component
public class ProfileLinks {

    private final Articles articles;
    private final Subjects subjects;

    ProfileLinks(Articles articles, Subjects subjects) {
        this.articles = articles;
        this.subjects = subjects;
    }

    public List<ProfileUse> to(Article article) {
        Set<Slug> slugs = articles.slugsOf(article);
        return subjects(slugs)
                .flatMap(subject -> Prose.of(subject.particulars().profile()).passages().stream()
                        .filter(passage -> ArticleAddress.parse(passage.address())
                                .filter(address -> slugs.contains(address.slug()))
                                .isPresent())
                        .map(passage -> new ProfileUse(subject, passage)))
                .toList();
    }

    private Stream<Subject> subjects(Set<Slug> slugs) {
        return slugs.stream()
                .map(slug -> subjects.withProfileLike("%/articles/" + slug + "%"))
                .flatMap(Collection::stream)
                .distinct()
                .filter(subject -> !subject.isBinned() && !subject.isMerged());
    }
}
