package dossier.admin.article;

import dossier.account.Account;
import dossier.account.Role;
import dossier.admin.Rights;
import dossier.admin.Whole;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.mention.CrossReferences;
import dossier.mention.ProfileLinks;
import dossier.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Knows how much links to an article, and which others its links could lead to instead. */
@Component
class Referrers {

    private static final Limit FEW = Limit.of(8);

    private final Articles articles;
    private final CrossReferences references;
    private final ProfileLinks profiles;

    Referrers(Articles articles, CrossReferences references, ProfileLinks profiles) {
        this.articles = articles;
        this.references = references;
        this.profiles = profiles;
    }

    boolean exist(Rights rights) {
        return sections(rights) > 0 || !profiles.to(rights.article()).isEmpty();
    }

    /**
     * Tells a page of them.
     *
     * @param with what was typed to find another article by
     */
    void tell(Rights rights, String with, Model model) {
        model.addAttribute("sections", sections(rights));
        model.addAttribute("profiles", profiles.to(rights.article()));
        model.addAttribute("with", with);
        model.addAttribute("others", others(with, rights));
    }

    /** The article that somebody chose, where it can take the place of another for them. */
    Optional<Article> chosen(String into, Rights rights) {
        return articles.find(Whole.of(into))
                .filter(other -> new Rights(rights.editor(), other, rights.at()).canRead())
                .filter(other ->
                        !other.isBinned() && other.id() != rights.article().id());
    }

    private long sections(Rights rights) {
        return references.countSections(rights.article(), null, rights.at());
    }

    private List<Article> others(String typed, Rights rights) {
        if (typed.isBlank() || !Wording.isSayable(typed)) {
            return List.of();
        }
        @Nullable Account mine = rights.editor().role() == Role.WRITER ? rights.editor() : null;
        String words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return articles.suggest("%" + words + "%", rights.article().id(), mine, FEW);
    }
}
