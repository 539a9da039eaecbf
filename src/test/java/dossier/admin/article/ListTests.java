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
import org.junit.jupiter.api.Test;

/** What editors find of what they are looking for. */
@DossierTest
class ListTests {

    private final Newsroom newsroom;
    private final Stories stories;

    ListTests(Newsroom newsroom, Stories stories) {
        this.newsroom = newsroom;
        this.stories = stories;
    }

    @Test
    void saysHowEachArticleStands() {
        String title = "Standing " + stories.fresh("story").value();
        Desk edda = newsroom.desk(Role.EDITOR);
        Article article = stories.draft(title, "It begins.", "It goes on.");
        assertThat(stateOf(title, edda)).isEqualTo("Draft");
        stories.change(article, (each, editor) -> each.publish("", editor, Instant.now()));
        assertThat(stateOf(title, edda)).isEqualTo("Published");
        say(article, "It ends.");
        assertThat(stateOf(title, edda)).isEqualTo("Published, changed since");
        say(article, "It goes on.");
        assertThat(stateOf(title, edda)).isEqualTo("Published");
        stories.change(article, (each, editor) -> each.remove(each.sections().get(1), editor, Instant.now()));
        assertThat(stateOf(title, edda)).isEqualTo("Published, changed since");
        stories.change(article, (each, editor) -> each.withdraw("Wrong.", editor, Instant.now()));
        assertThat(stateOf(title, edda)).isEqualTo("Withdrawn");
    }

    @Test
    void noticesAHeaderThatReadersDoNotSeeYet() {
        String title = "Heading " + stories.fresh("story").value();
        Article article = stories.published("Before", "It begins.");
        stories.change(article, (each, editor) -> each.revise(Masthead.of(title), editor, Instant.now()));
        assertThat(stateOf(title, newsroom.desk(Role.EDITOR))).isEqualTo("Published, changed since");
    }

    @Test
    void saysToAWriterThatNoneIsTheirOwnYet() {
        stories.draft("Somebody else’s", "It begins.");
        assertThat(newsroom.desk(Role.WRITER)
                        .reads("/admin/articles")
                        .select(".empty")
                        .text())
                .startsWith("You have no article yet.");
    }

    private void say(Article article, String text) {
        stories.change(
                article,
                (each, editor) -> each.sections().get(1).revise(new Wording("Part 1", text), editor, Instant.now()));
    }

    private static String stateOf(String title, Desk desk) {
        return desk.reads("/admin/articles?q=" + title.replace(' ', '+'))
                .select("tbody .state")
                .text();
    }
}
