package dossier.admin.article;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@DossierTest
class AddressTests {

    private final Newsroom newsroom;
    private final Stories stories;

    AddressTests(Newsroom newsroom, Stories stories) {
        this.newsroom = newsroom;
        this.stories = stories;
    }

    @Test
    void leadsToAnArticleAsItsOldOneDoes() {
        Article article = stories.published("A story", "It begins.");
        Desk edda = newsroom.desk(Role.EDITOR);
        String slug = stories.fresh("renamed").value();
        edda.sends(bench(article) + "/address", "slug", slug);
        assertThat(edda.asks("/articles/" + slug).statusCode()).isEqualTo(200);
        assertThat(edda.asks(article.address()).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/articles/" + slug));
    }

    @Test
    void isRefusedWhereAnotherArticleHasOrHadIt() {
        Article article = stories.published("A story", "It begins.");
        Article other = stories.published("Another story", "It begins.");
        Desk edda = newsroom.desk(Role.EDITOR);
        edda.sends(bench(other) + "/address", "slug", stories.fresh("moved").value());
        String taken = other.slug().value();
        assertThat(edda.sends(bench(article) + "/address", "slug", taken).statusCode())
                .isEqualTo(302);
        Document page = edda.reads(bench(article));
        assertThat(page.select("#_address .field__problem")).hasSize(1);
        assertThat(page.select("#slug").val()).isEqualTo(taken);
    }

    private static String bench(Article article) {
        return "/admin/articles/" + article.id();
    }
}
