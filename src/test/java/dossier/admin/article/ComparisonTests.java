package dossier.admin.article;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Masthead;
import dossier.text.Wording;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@DossierTest
class ComparisonTests {

    private final Newsroom newsroom;
    private final Stories stories;

    ComparisonTests(Newsroom newsroom, Stories stories) {
        this.newsroom = newsroom;
        this.stories = stories;
    }

    @Test
    void showsWhatReadersDoNotSeeYet() {
        Article article = rewritten();
        Document page = newsroom.desk(Role.EDITOR).reads(address(article));
        assertThat(page.select(".change__heading").eachText())
                .containsExactly("Title", "Standfirst", "Byline", "Moved Part 2", "Changed Part 1");
        assertThat(page.select(".change:last-of-type ins").eachText()).containsExactly("costs", "Now leads to /people");
        assertThat(page.select("[name=edition]").eachAttr("value")).containsExactly("1");
    }

    @Test
    void comparesAnyTwoEditions() {
        Article article = rewritten();
        stories.change(article, (each, editor) -> each.publish("", editor, Instant.now()));
        Desk edda = newsroom.desk(Role.EDITOR);
        assertThat(edda.reads(address(article)).select(".change")).isEmpty();
        assertThat(edda.reads(address(article) + "?from=2&to=1")
                        .select(".change del")
                        .eachText())
                .contains("costs");
        assertThat(edda.reads("/admin/articles/" + article.id() + "/editions")
                        .select("input[name=from]")
                        .eachAttr("value"))
                .containsExactly("0", "2", "1");
    }

    @Test
    void isNotFoundWhereThereIsNothingToCompare() {
        Desk edda = newsroom.desk(Role.EDITOR);
        Article draft = stories.draft("A story", "Nothing yet.");
        Article article = rewritten();
        assertThat(edda.asks(address(draft)).statusCode()).isEqualTo(404);
        for (String wrong : new String[] {"?from=7", "?from=1&to=7", "?from=x", "?from=1&to=99999999999"}) {
            assertThat(edda.asks(address(article) + wrong).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void leadsBackToAnEditionAsAWhole() {
        Article article = rewritten();
        Desk edda = newsroom.desk(Role.EDITOR);
        edda.sends("/admin/articles/" + article.id() + "/restorations", "edition", "1");
        assertThat(edda.reads(address(article)).select(".change")).isEmpty();
    }

    private Article rewritten() {
        return stories.change(
                stories.published("A story", "It begins.", "The model is cheap.", "It ends."), (article, editor) -> {
                    article.revise(Masthead.of("Another story"), editor, Instant.now());
                    article.move(article.sections().get(2), 1, Instant.now());
                    article.sections()
                            .get(2)
                            .revise(new Wording("Part 1", "The [model](/people) costs."), editor, Instant.now());
                });
    }

    private static String address(Article article) {
        return "/admin/articles/" + article.id() + "/comparison";
    }
}
