package dossier.mention;

import dossier.article.Article;
import dossier.article.ArticleAddress;
import dossier.article.Articles;
import dossier.text.Links;
import dossier.text.Slug;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads the links to an article elsewhere, or takes them out and keeps their words: in ordinary saves, that can be undone. */
@Component
public class Releading {

    private final CrossReferences references;
    private final ProfileLinks profiles;
    private final Articles articles;
    private final Amending amending;

    Releading(CrossReferences references, ProfileLinks profiles, Articles articles, Amending amending) {
        this.references = references;
        this.profiles = profiles;
        this.articles = articles;
        this.amending = amending;
    }

    /** Within reach; elsewhere a link that leads nowhere shows readers its words alone. */
    @Transactional
    public void unlink(Article article, Reach reach) {
        relink(article, Optional.empty(), reach);
    }

    /** The same, to the beginning of another article. */
    @Transactional
    public void lead(Article article, Article instead, Reach reach) {
        relink(article, Optional.of(instead.address()), reach);
    }

    private void relink(Article article, Optional<String> instead, Reach reach) {
        Set<Slug> slugs = articles.slugsOf(article);
        UnaryOperator<String> relinked =
                text -> Links.relink(text, link -> leadsTo(slugs, link) ? instead : Optional.of(link));
        references.sectionsLinkingTo(article).stream()
                .filter(section -> reach.articles().test(section.article()))
                .forEach(section -> amending.amend(section, relinked, reach.editor()));
        profiles.to(article).stream()
                .map(ProfileUse::subject)
                .distinct()
                .filter(reach.subjects())
                .forEach(subject -> amending.amend(
                        subject, said -> said.withProfile(relinked.apply(said.profile())), reach.editor()));
    }

    private static boolean leadsTo(Set<Slug> slugs, String link) {
        return ArticleAddress.parse(link)
                .filter(address -> slugs.contains(address.slug()))
                .isPresent();
    }
}
