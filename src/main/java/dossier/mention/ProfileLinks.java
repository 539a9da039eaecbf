package dossier.mention;

import dossier.article.Article;
import dossier.article.Articles;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.text.Prose;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the profile texts that link to an article or a subject now. */
@Component
public class ProfileLinks {

    private final ProfileLinkings links;
    private final Articles articles;
    private final Subjects subjects;

    ProfileLinks(ProfileLinkings links, Articles articles, Subjects subjects) {
        this.links = links;
        this.articles = articles;
        this.subjects = subjects;
    }

    public List<ProfileUse> to(Article article) {
        return to(articles.slugsOf(article).stream().map(Destination::ofArticle))
                .toList();
    }

    /** By any address that leads to it, those of whom was merged into it among them; not in its own profile. */
    public List<ProfileUse> to(Subject subject) {
        return to(subjects.leadingTo(subject).stream().map(Destination::of))
                .filter(use -> use.subject().id() != subject.id())
                .toList();
    }

    private Stream<ProfileUse> to(Stream<Destination> places) {
        Set<Destination> these = places.collect(Collectors.toSet());
        List<String> paths = these.stream().map(Destination::path).toList();
        return links.to(paths).stream()
                .flatMap(subject -> Prose.of(subject.profile()).passages().stream()
                        .filter(passage -> Destination.parse(passage.address())
                                .filter(these::contains)
                                .isPresent())
                        .map(passage -> new ProfileUse(subject.entry(), passage)));
    }
}
