package dossier.admin.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.AtOnce;
import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Account;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Sections;
import dossier.comment.Comment;
import dossier.comment.Commenting;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What editors say beside the text. */
@DossierTest
class CommentingTests {

    private static final String TEXT = "The engine cost six million. It turns. The engine cost six million, they say.";

    private final Newsroom newsroom;
    private final Stories stories;
    private final Sections sections;
    private final Commenting commenting;

    CommentingTests(Newsroom newsroom, Stories stories, Sections sections, Commenting commenting) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.sections = sections;
        this.commenting = commenting;
    }

    @Test
    void standsBesideThePassageThatItIsAbout() {
        Desk edda = newsroom.desk(Role.EDITOR);
        String address = stories.section(TEXT);
        HttpResponse<String> answer = says(edda, address, "Is <b>that</b> so?\nReally?", "six million, they", 50);
        assertThat(answer.statusCode()).isEqualTo(302);
        Document page = edda.reads(address);
        Element comment = page.expectFirst("#_comments .comment");
        assertThat(comment.expectFirst(".said__words").wholeText()).isEqualTo("Is <b>that</b> so?\nReally?");
        assertThat(comment.select(".said__by").text()).contains(edda.account().name());
        assertThat(passage(comment)).isEqualTo("six million, they");
        assertThat(place(comment).of(TEXT)).isEqualTo("six million, they");
        assertThat(location(answer)).isEqualTo(address + "#" + comment.id());
        assertThat(page.select(".outline__comments").text()).isEqualTo("1 open comment");
        assertThat(page.select("[data-fresh=comments-count]").text()).isEqualTo("Comments: one open");
    }

    @Test
    void followsItsPassageThroughTheRevisions() {
        Desk edda = newsroom.desk(Role.EDITOR);
        String address = stories.section(TEXT);
        says(edda, address, "The second.", "six million", TEXT.lastIndexOf("six"));
        says(edda, address, "The first.", "six million", 0);
        String now =
                "In all, the engine cost six million. It hums.\n\nThe engine cost about six or seven million, they say.";
        edda.sends(address, "text", now, "base", "1");
        Document page = edda.reads(address);
        assertThat(page.select("#_comments .said__words").eachText()).containsExactly("The first.", "The second.");
        List<Element> comments = page.select("#_comments .comment");
        assertThat(place(comments.get(0)).start).isEqualTo(now.indexOf("six million"));
        assertThat(place(comments.get(1)).of(now)).isEqualTo("six or seven million");
        edda.sends(address, "text", "The engine cost about six or seven million, they say.", "base", "2");
        page = edda.reads(address);
        assertThat(page.select("#_comments .said__words").eachText()).containsExactly("The second.", "The first.");
        assertThat(page.select(".comment__gone").text()).isEqualTo("The passage was taken out.");
        assertThat(passage(page.select("#_comments .comment").get(1))).isEqualTo("six million");
    }

    @Test
    void findsThePassageInTheTextThatWasLookedAt() {
        Desk edda = newsroom.desk(Role.EDITOR);
        String address = stories.section("It cost six million.");
        edda.sends(address, "text", "It cost six million, and then six million more.", "base", "1");
        edda.sends(address + "/comments", "words", "Really?", "passage", "six million", "at", "8", "base", "1");
        assertThat(place(edda.reads(address).expectFirst("#_comments .comment")).start)
                .isEqualTo(8);
    }

    @Test
    void keepsWhatCannotBePlacedInThePage() {
        Desk edda = newsroom.desk(Role.EDITOR);
        String address = stories.section(TEXT);
        HttpResponse<String> answer = says(edda, address, "Is that so?", "nine million", 0);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Desk.page(answer);
        assertThat(page.select("[name=passage]").val()).isEqualTo("nine million");
        assertThat(page.select("#comment_new_0").val()).isEqualTo("Is that so?");
        assertThat(page.select("#comment_passage_problem").text()).contains("do not stand in the text");
        Document tooLong = Desk.page(says(edda, address, "x".repeat(5_001), "", 0));
        assertThat(tooLong.select("#comment_new_0_problem").text()).isEqualTo("This is too long.");
        assertThat(says(edda, address, " ", "", 0).statusCode()).isEqualTo(422);
        assertThat(edda.reads(address).select("#_comments .comment")).isEmpty();
    }

    @Test
    void isAnsweredResolvedAndOpenedAgain() {
        Desk edda = newsroom.desk(Role.EDITOR);
        Desk anna = newsroom.desk(Role.ADMIN);
        String address = stories.section(TEXT);
        String comment = comment(edda, address, "Is that so?");
        anna.sends(comment + "/replies", "words", "It is.");
        assertThat(edda.reads(address).select("#_comments .said__words").eachText())
                .containsExactly("Is that so?", "It is.");
        assertThat(anna.sends(comment + "/resolution").statusCode()).isEqualTo(302);
        anna.sends(comment + "/resolution");
        Document page = edda.reads(address);
        assertThat(page.select("#_comments > div > .comments")).isEmpty();
        assertThat(page.select(".comments__resolved .comment").text())
                .contains("Resolved by " + anna.account().name());
        assertThat(page.select(".outline__comments")).isEmpty();
        edda.sends(comment + "/resolution/end");
        assertThat(edda.reads(address).select("#_comments > div > .comments .comment"))
                .hasSize(1);
        anna.sends(comment + "/resolution");
        edda.sends(comment + "/replies", "words", "But why?");
        assertThat(edda.reads(address).select("#_comments > div > .comments .comment"))
                .hasSize(1);
    }

    @Test
    void letsItsAuthorAloneChangeItAndOnlyUntilItIsAnswered() {
        Desk edda = newsroom.desk(Role.EDITOR);
        Desk anna = newsroom.desk(Role.ADMIN);
        String address = stories.section(TEXT);
        String comment = comment(edda, address, "Is that so?");
        assertThat(anna.sends(comment, "words", "No.").statusCode()).isEqualTo(403);
        assertThat(anna.sends(comment + "/removal").statusCode()).isEqualTo(403);
        edda.sends(comment, "words", "Was that so?");
        assertThat(edda.reads(address).select(".said").text()).contains("Was that so?", ", changed");
        anna.sends(comment + "/replies", "words", "It was.");
        HttpResponse<String> late = edda.sends(comment, "words", "Never mind.");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(Desk.page(late).select("textarea[name=words]").eachText()).contains("Never mind.");
        edda.sends(comment + "/removal");
        assertThat(edda.reads(address).select("#_comments .said__words").eachText())
                .containsExactly("Was that so?", "It was.");
        String reply = address + "/comments/" + number(edda.reads(address).expectFirst(".comment__reply"));
        anna.sends(reply + "/removal");
        edda.sends(comment + "/removal");
        assertThat(edda.reads(address).select("#_comments .comment")).isEmpty();
        assertThat(edda.sends(comment + "/replies", "words", "Too late.").statusCode())
                .isEqualTo(404);
    }

    @Test
    void countsWhatIsSentTwiceAtOnceAsOne() {
        Desk edda = newsroom.desk(Role.EDITOR);
        String address = stories.section(TEXT);
        AtOnce.many(number -> says(edda, address, "Is that so?", "turns", 0));
        Element only = edda.reads(address).expectFirst("#_comments .comment");
        String replies = address + "/comments/" + number(only) + "/replies";
        AtOnce.many(number -> edda.sends(replies, "words", "It is."));
        assertThat(edda.reads(address).select("#_comments .said__words").eachText())
                .containsExactly("Is that so?", "It is.");
    }

    @Test
    void goesWithItsSectionAndStaysWithOneThatIsRemoved() {
        Desk edda = newsroom.desk(Role.EDITOR);
        String address = stories.section(TEXT);
        String comment = comment(edda, address, "Is that so?");
        edda.sends(comment + "/replies", "words", "It is.");
        edda.sends(address + "/removal");
        assertThat(edda.reads(address).select("#_comments .comment")).hasSize(1);
        edda.sends(address + "/removal/end");
        Article other = stories.draft("Another story", "It begins.");
        String there = location(edda.sends(address + "/transfer", "to", String.valueOf(other.id())));
        assertThat(edda.reads(there).select("#_comments .said__words").eachText())
                .containsExactly("Is that so?", "It is.");
        assertThat(place(edda.reads(there).expectFirst("#_comments .comment")).of(TEXT))
                .isEqualTo("turns");
        assertThat(edda.reads(address).select("#_comments .comment")).isEmpty();
    }

    @Test
    void isSaidByWhoeverMayReadAndSeenByNobodyElse() {
        Account walt = newsroom.joins("Walt Writer", Role.WRITER);
        Desk writer = newsroom.desk(walt);
        Desk edda = newsroom.desk(Role.EDITOR);
        String address = stories.section(TEXT);
        String comment = comment(edda, address, "Is that so?");
        assertThat(says(writer, address, "No.", "", 0).statusCode()).isEqualTo(404);
        assertThat(writer.sends(comment + "/replies", "words", "No.").statusCode())
                .isEqualTo(404);
        assertThat(writer.sends(comment + "/resolution").statusCode()).isEqualTo(404);
        assertThat(writer.asks(address + "/comments").statusCode()).isEqualTo(404);
        assertThat(newsroom.stranger().asks(address + "/comments").statusCode()).isEqualTo(302);
        String elsewhere = stories.section(TEXT) + "/comments/" + comment.replaceAll(".*/", "");
        assertThat(edda.sends(elsewhere + "/replies", "words", "No.").statusCode())
                .isEqualTo(404);
        edda.sends(address.replaceAll("/sections.*", "/bin"));
        assertThat(edda.sends(comment + "/replies", "words", "Why the bin?").statusCode())
                .isEqualTo(302);
        assertThat(edda.sends(comment + "/resolution").statusCode()).isEqualTo(403);
    }

    @Test
    void isNeverShownToReaders() {
        Article article = stories.published("A story", TEXT);
        String address = "/admin/articles/" + article.id() + "/sections/"
                + sections.outlineOf(article.id(), 0).get(0).id();
        Desk edda = newsroom.desk(Role.EDITOR);
        says(edda, address, "Unpublishable remark.", "six million", 0);
        edda.publishes("/admin/articles/" + article.id());
        assertThat(newsroom.stranger().asks(article.address()).body()).doesNotContain("Unpublishable", "comment");
    }

    @Test
    void hasItsLimits() {
        Desk edda = newsroom.desk(Role.EDITOR);
        Article article = stories.draft("A story", TEXT);
        long id = article.sections().get(0).id();
        String address = "/admin/articles/" + article.id() + "/sections/" + id;
        stories.inTransaction(at -> {
            Comment first = commenting.keep(
                    new Comment(sections.find(article.id(), id).orElseThrow(), null, "0", edda.account(), at),
                    List.of());
            IntStream.range(0, Comment.MOST_REPLIES)
                    .forEach(number -> commenting.keep(first.reply("Reply " + number, edda.account(), at), List.of()));
        });
        Element comment = edda.reads(address).expectFirst("#_comments .comment");
        HttpResponse<String> answer =
                edda.sends(address + "/comments/" + number(comment) + "/replies", "words", "One more.");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("A hundred replies", "One more.");
        stories.inTransaction(at -> IntStream.range(1, Commenting.MOST_OPEN)
                .forEach(number -> commenting.keep(
                        new Comment(
                                sections.find(article.id(), id).orElseThrow(),
                                null,
                                "Comment " + number,
                                edda.account(),
                                Instant.EPOCH.plusSeconds(100L * number)),
                        List.of())));
        HttpResponse<String> full = says(edda, address, "And another.", "", 0);
        assertThat(full.statusCode()).isEqualTo(422);
        assertThat(Desk.page(full).select("#comment_new_0").val()).isEqualTo("And another.");
    }

    /** From which character to which. */
    private record Place(int start, int end) {

        String of(String text) {
            return text.substring(start, end);
        }
    }

    private static Place place(Element comment) {
        Element link = comment.expectFirst("[data-passage-start]");
        return new Place(
                Integer.parseInt(link.attr("data-passage-start")), Integer.parseInt(link.attr("data-passage-end")));
    }

    private static String passage(Element comment) {
        return comment.select(".comment__passage").text();
    }

    private static String number(Element comment) {
        return comment.id().replace("comment-", "");
    }

    /** The address of what was said just now about "turns". */
    private static String comment(Desk desk, String address, String words) {
        return address + "/comments/"
                + location(says(desk, address, words, "turns", 0)).replaceAll(".*-", "");
    }

    private static HttpResponse<String> says(Desk desk, String address, String words, String passage, int at) {
        return desk.sends(
                address + "/comments", "words", words, "passage", passage, "at", String.valueOf(at), "base", "1");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
