package dossier.admin.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Account;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Sections;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a comment is for, and where they find it. */
@DossierTest
class CallingTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Sections sections;

    CallingTests(Newsroom newsroom, Stories stories, Sections sections) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.sections = sections;
    }

    @Test
    void waitsForWhomItNamesUntilTheyAnswer() {
        Desk edda = newsroom.desk(Role.EDITOR);
        Account zoe = newsroom.joins("Zoë Quillfeather", Role.EDITOR);
        Desk named = newsroom.desk(zoe);
        assertThat(named.reads("/admin/comments").text()).contains("No comment waits for you.");
        String comment = comment(edda, stories.section("It turns."), "@zoe quillfeather, is that so?");
        assertThat(waiting(named)).containsExactly("@zoe quillfeather, is that so?");
        assertThat(named.reads("/admin").select(".for-me__one .tag").text()).isEqualTo("names you");
        assertThat(named.reads("/admin").select(".for-me__one a").attr("href"))
                .isEqualTo(comment.replace("/comments/", "#comment-"));
        assertThat(waiting(edda)).isEmpty();
        named.sends(comment + "/replies", "words", "It is.");
        assertThat(waiting(named)).isEmpty();
        assertThat(waiting(edda)).containsExactly("It is.");
        assertThat(edda.reads("/admin").select(".for-me__one .tag").text()).isEqualTo("answers you");
        edda.sends(comment + "/replies", "words", "Good.");
        assertThat(waiting(named)).containsExactly("Good.");
        edda.sends(comment + "/resolution");
        assertThat(waiting(named)).isEmpty();
        edda.sends(comment + "/resolution/end");
        assertThat(waiting(named)).containsExactly("Good.");
    }

    @Test
    void waitsForWhoeverBeganTheArticleAndForNobodyWhoMayNotReadIt() {
        Desk walt = newsroom.desk(Role.WRITER);
        Account other = newsroom.joins("Wanda Unrelated", Role.WRITER);
        Desk wanda = newsroom.desk(other);
        Desk edda = newsroom.desk(Role.EDITOR);
        String bench = location(walt.sends("/admin/articles", "title", "Walt's story"));
        String section = location(walt.sends(bench + "/sections", "heading", "Part", "place", "9"));
        comment(edda, section, "Well begun, @Wanda Unrelated.");
        assertThat(waiting(walt)).containsExactly("Well begun, @Wanda Unrelated.");
        assertThat(walt.reads("/admin").select(".for-me__one .tag").text()).isEqualTo("in an article that you began");
        assertThat(waiting(wanda)).isEmpty();
        assertThat(names(walt, bench, "wanda")).isEqualTo("[]");
        assertThat(wanda.asks(bench + "/comments/people?q=").statusCode()).isEqualTo(404);
        edda.sends(bench + "/bin");
        assertThat(waiting(walt)).isEmpty();
    }

    @Test
    void offersTheNamesOfThoseWhoMayReadTheArticle() {
        newsroom.joins("Zoë Quincunx", Role.EDITOR);
        Account gone = newsroom.joins("Quincy Quincunx", Role.EDITOR);
        newsroom.desk(Role.ADMIN).sends("/admin/accounts/" + gone.id() + "/disablement");
        String bench =
                "/admin/articles/" + stories.draft("A story", "It turns.").id();
        Desk edda = newsroom.desk(Role.EDITOR);
        assertThat(names(edda, bench, "quinc")).isEqualTo("[\"Zoë Quincunx\"]");
        assertThat(names(edda, bench, "zoe qu")).isEqualTo("[\"Zoë Quincunx\"]");
        assertThat(names(edda, bench, "uincunx")).isEqualTo("[]");
        assertThat(names(edda, bench, "\0%_")).isEqualTo("[]");
    }

    @Test
    void isListedOnThePageOfTheArticleBySection() {
        Desk edda = newsroom.desk(Role.EDITOR);
        Article article = stories.draft("A story", "It turns.", "It hums.");
        String bench = "/admin/articles/" + article.id();
        List<Long> ids = sections.outlineOf(article.id(), 0).stream()
                .map(line -> line.id())
                .toList();
        assertThat(edda.reads(bench).select("#_open_comments")).isEmpty();
        comment(edda, bench + "/sections/" + ids.get(1), "About the second.");
        comment(edda, bench + "/sections/" + ids.get(0), "About the first.");
        comment(edda, bench + "/sections/" + ids.get(0), "More about the first.");
        assertThat(edda.reads(bench)
                        .select(".for-me__section, .for-me__one .said__words")
                        .eachText())
                .containsExactly(
                        "Introduction", "About the first.", "More about the first.", "Part 1", "About the second.");
        assertThat(edda.reads(bench).select(".outline__comments").eachText())
                .containsExactly("2 open comments", "1 open comment");
    }

    private static List<String> waiting(Desk desk) {
        List<String> all = desk.reads("/admin/comments")
                .select(".for-me__one .said__words")
                .eachText();
        assertThat(desk.reads("/admin").select(".for-me__one .said__words").eachText())
                .isEqualTo(all);
        return all;
    }

    private static String names(Desk desk, String bench, String typed) {
        return desk.asks(bench + "/comments/people?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .body();
    }

    private static String comment(Desk desk, String address, String words) {
        return address + "/comments/"
                + location(desk.sends(address + "/comments", "words", words)).replaceAll(".*-", "");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
