package dossier.admin.section;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Sections;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@DossierTest
class AuthorshipTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Sections sections;

    AuthorshipTests(Newsroom newsroom, Stories stories, Sections sections) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.sections = sections;
    }

    @Test
    void tellsWhoWroteWhichWords() {
        Desk edda = newsroom.desk(Role.EDITOR);
        Desk walt = newsroom.desk(Role.EDITOR);
        String address = writtenBy(edda, walt);
        Document page = walt.reads(address + "/authorship");
        assertThat(titles(page, "The model was trained "))
                .startsWith(edda.account().name());
        assertThat(titles(page, "cheaply ")).startsWith(walt.account().name());
        assertThat(page.select(".hands__name").eachText())
                .containsExactly(edda.account().name(), walt.account().name());
    }

    @Test
    void followsACopyIntoThePastOfItsSection() {
        Desk edda = newsroom.desk(Role.EDITOR);
        Desk walt = newsroom.desk(Role.EDITOR);
        String copy = walt.sends(writtenBy(edda, walt) + "/copies")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Document page = walt.reads(copy + "/authorship");
        assertThat(titles(page, "The model was trained "))
                .startsWith(edda.account().name());
        assertThat(page.select(".hands__names a")).isEmpty();
    }

    private String writtenBy(Desk first, Desk second) {
        Article article = stories.draft("A story", "Nothing yet.");
        String address = "/admin/articles/" + article.id() + "/sections/"
                + sections.outlineOf(article.id(), 0).get(0).id();
        first.sends(address, "text", "The model was trained in China.", "base", "1");
        second.sends(address, "text", "The model was trained cheaply in China.", "base", "2");
        return address;
    }

    private static String titles(Document page, String words) {
        return page.select(".hands__words").stream()
                .filter(run -> run.wholeText().equals(words))
                .map(run -> run.attr("title"))
                .findFirst()
                .orElseThrow();
    }
}
