package dossier.admin.guest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.comment.Comment;
import dossier.comment.Commenting;
import dossier.comment.Guest;
import dossier.share.Shares;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Guests, who were sent a link, say beside a draft what they think of it. */
@DossierTest
class GuestTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;
    private final Shares shares;
    private final Commenting commenting;
    private final Desk guest;

    GuestTests(Newsroom newsroom, Stories stories, Reader reader, Shares shares, Commenting commenting) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
        this.shares = shares;
        this.commenting = commenting;
        this.guest = newsroom.stranger();
    }

    private static String share(Desk desk, Article article, String whom) {
        String address = "/admin/articles/" + article.id() + "/shares";
        desk.sends(address, "whom", whom, "shows", "draft", "days", "7");
        return desk.reads(address).select("input[readonly]").val().replaceFirst("^https?://[^/]+", "");
    }

    private static String section(Article article, int place) {
        return "/sections/" + article.sections().get(place).id();
    }

    private Elements form(String link, Article article, int place) {
        return reader.reads(link).select("form[action=" + link + section(article, place) + "/comments]");
    }

    private static String said(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*#", "#");
    }

    private static List<String> told(Desk desk, Article article) {
        return desk.reads("/admin/journal?kind=ARTICLE&thing=" + article.id())
                .select(".journal__line")
                .eachText();
    }

    @Test
    void areHeardBesideTheSectionAndAnswered() {
        Article article = stories.draft("A story", "It turns.", "It hums.");
        Desk edda = newsroom.desk(Role.EDITOR);
        String link = share(edda, article, "Gus Guest");
        assertThat(form(link, article, 1).select("[name=name]").val()).isEqualTo("Gus Guest");
        HttpResponse<String> answer = guest.sends(
                link + section(article, 1) + "/comments", "name", " Gus\tGuest ", "words", "Does it <b>hum</b>?");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        String place = said(answer);
        assertThat(reader.reads(link).select(place + " .guest__words").text()).isEqualTo("Does it <b>hum</b>?");
        String bench = "/admin/articles/" + article.id() + section(article, 1);
        Document page = edda.reads(bench);
        assertThat(page.select("#_comments " + place + " .said__by").text()).startsWith("Gus Guest guest");
        assertThat(edda.reads("/admin").select(".for-me__one").text())
                .contains("Gus Guest", "said by a link that you made", "Does it <b>hum</b>?");
        assertThat(told(edda, article).get(0)).contains("A guest commented on A story Part 1", "Gus Guest");
        edda.sends(bench + "/comments/" + place.replaceAll("\\D", "") + "/replies", "words", "It does.");
        Elements talk = reader.reads(link).select(".guest__talk");
        assertThat(talk.select(".guest__words").eachText()).containsExactly("Does it <b>hum</b>?", "It does.");
        assertThat(talk.select(".guest__by").get(1).text()).contains("editor");
        said(guest.sends(talk.select("form").attr("action"), "name", "Gus Guest", "words", "Good."));
        assertThat(edda.reads(bench).select("#_comments .said__words").eachText())
                .containsExactly("Does it <b>hum</b>?", "It does.", "Good.");
        edda.sends(bench + "/comments/" + place.replaceAll("\\D", "") + "/resolution");
        assertThat(reader.reads(link).select(".guest__talk").text()).contains("The editors have taken care of it.");
        assertThat(reader.asks(article.address()).statusCode()).isEqualTo(404);
    }

    @Test
    void areTaughtInThePageAndKeepWhatTheyTyped() {
        Article article = stories.draft("A story", "It turns.");
        String link = share(newsroom.desk(Role.EDITOR), article, "");
        String address = link + section(article, 0) + "/comments";
        for (String[] typed : List.of(
                new String[] {"", "Hello", "name"},
                new String[] {"Gus", "  ", "words"},
                new String[] {"G".repeat(101), "Hello", "name"},
                new String[] {"Gus", "\u0000", "words"},
                new String[] {"Gus", "x".repeat(5_001), "words"})) {
            HttpResponse<String> answer = guest.sends(address, "name", typed[0], "words", typed[1]);
            assertThat(answer.statusCode()).isEqualTo(422);
            Elements form = Desk.page(answer).select("details[open] form[action=" + address + "]");
            assertThat(form.select(".guest__problem")).hasSize(1);
            assertThat(form.select("[aria-invalid]").attr("name")).isEqualTo(typed[2]);
            assertThat(form.select("[name=name]").val()).isEqualTo(typed[0]);
        }
        assertThat(guest.sends(address).statusCode()).isEqualTo(422);
        assertThat(reader.reads(link).select(".guest__talk")).isEmpty();
    }

    @Test
    void hearNothingOfWhatEditorsOrOthersSay() {
        Article article = stories.draft("A story", "It turns.");
        Desk edda = newsroom.desk(Role.EDITOR);
        String link = share(edda, article, "Gus");
        String other = share(edda, article, "Olga");
        String bench = "/admin/articles/" + article.id() + section(article, 0) + "/comments";
        edda.sends(bench, "words", "Between us: weak.");
        String place = said(guest.sends(other + section(article, 0) + "/comments", "name", "Olga", "words", "Mine."));
        assertThat(reader.reads(link).text()).doesNotContain("Between us", "Mine.");
        String id = place.replaceAll("\\D", "");
        assertThat(guest.sends(link + section(article, 0) + "/comments/" + id + "/replies", "name", "G", "words", "x")
                        .statusCode())
                .isEqualTo(404);
        long editors = Long.parseLong(edda.reads(bench)
                .select("#_comments .comment, main .comment")
                .attr("id")
                .replaceAll("\\D", ""));
        assertThat(guest.sends(
                                link + section(article, 0) + "/comments/" + editors + "/replies",
                                "name",
                                "G",
                                "words",
                                "x")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void areLetInNowhereElse() {
        Article article = stories.draft("A story", "It turns.");
        Article another = stories.draft("Another", "It hums.");
        Desk edda = newsroom.desk(Role.EDITOR);
        String link = share(edda, article, "Gus");
        assertThat(guest.sends(link + section(another, 0) + "/comments", "name", "G", "words", "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(guest.sends("/drafts/" + "0".repeat(64) + section(article, 0) + "/comments", "name", "G")
                        .statusCode())
                .isEqualTo(404);
        assertThat(reader.asks(link + section(article, 0) + "/comments").statusCode())
                .isIn(404, 405);
        edda.sends(edda.reads("/admin/articles/" + article.id() + "/shares")
                .select("form[action$=/end]")
                .attr("action"));
        HttpResponse<String> late =
                guest.sends(link + section(article, 0) + "/comments", "name", "G", "words", "Too late");
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(edda.reads("/admin/articles/" + article.id() + section(article, 0))
                        .text())
                .doesNotContain("Too late");
    }

    @Test
    void losesNothingThatWasTypedWhenTheLinkHasEnded() {
        Article article = stories.draft("A story", "It turns.");
        Desk edda = newsroom.desk(Role.EDITOR);
        String link = share(edda, article, "Gus");
        String address = link + section(article, 0) + "/comments";
        String place = said(guest.sends(address, "name", "Gus", "words", "Begun."));
        edda.sends(edda.reads("/admin/articles/" + article.id() + "/shares")
                .select("form[action$=/end]")
                .attr("action"));
        String typed = "\nToo late\n</textarea><script>alert(1)</script>";
        for (String each : List.of(address, address + "/" + place.replaceAll("\\D", "") + "/replies")) {
            HttpResponse<String> answer = guest.sends(each, "name", "Gus", "words", typed);
            assertThat(answer.statusCode()).isEqualTo(410);
            Document page = Desk.page(answer);
            assertThat(page.select("textarea[readonly]").val()).isEqualTo(typed.strip());
            assertThat(answer.body()).contains("\n\nToo late\n&lt;/textarea");
            assertThat(page.select("main script")).isEmpty();
            assertThat(page.select("[role=alert]").text()).startsWith("What you wrote has not been kept");
        }
        assertThat(Desk.page(guest.sends(address, "name", "Gus", "words", " ")).select("textarea, [role=alert]"))
                .isEmpty();
        assertThat(Desk.page(reader.asks(link)).select("textarea, [role=alert]"))
                .isEmpty();
    }

    @Test
    void losesNothingThatWasTypedWhenTheSectionIsGone() {
        Article article = stories.draft("A story", "It turns.", "It hums.");
        Desk edda = newsroom.desk(Role.EDITOR);
        String link = share(edda, article, "Gus");
        String address = link + section(article, 1) + "/comments";
        String place = said(guest.sends(address, "name", "Gus", "words", "Begun."));
        stories.change(article, (story, editor) -> story.remove(story.sections().get(1), editor, Instant.now()));
        String typed = "Does it?\n</textarea><script>alert(1)</script>";
        for (String each : List.of(address, address + "/" + place.replaceAll("\\D", "") + "/replies")) {
            HttpResponse<String> answer = guest.sends(each, "name", "Gus", "words", typed);
            assertThat(answer.statusCode()).isEqualTo(422);
            Document page = Desk.page(answer);
            assertThat(page.select("[role=alert]").text()).contains("What you wrote has not been kept", "is gone");
            assertThat(page.select("textarea[readonly]").val()).isEqualTo(typed);
            assertThat(page.select("textarea[name=words]").text()).isEmpty();
            assertThat(page.select("h1").text()).isEqualTo("A story");
            assertThat(page.select("main script")).isEmpty();
        }
        assertThat(Desk.page(guest.sends(address)).select("textarea[readonly]")).isEmpty();
    }

    @Test
    void areCountedOnceHoweverOftenTheyPress() {
        Article article = stories.draft("A story", "It turns.");
        Desk edda = newsroom.desk(Role.EDITOR);
        String link = share(edda, article, "Gus");
        String address = link + section(article, 0) + "/comments";
        String place = said(guest.sends(address, "name", "Gus", "words", "Twice?"));
        assertThat(said(guest.sends(address, "name", "Gus", "words", "Twice?"))).isEqualTo(place);
        String replies = address + "/" + place.replaceAll("\\D", "") + "/replies";
        assertThat(said(guest.sends(replies, "name", "Gus", "words", "Yes.")))
                .isEqualTo(said(guest.sends(replies, "name", "Gus", "words", "Yes.")));
        assertThat(reader.reads(link).select(".guest__line")).hasSize(2);
        assertThat(told(edda, article))
                .filteredOn(line -> line.contains("commented on"))
                .hasSize(2);
    }

    @Test
    void haveRoomForSoMuchByOneLink() {
        Article article = stories.draft("A story", "It turns.");
        String link = share(newsroom.desk(Role.EDITOR), article, "Gus");
        stories.inTransaction(at -> {
            var share = shares.of(article.id()).get(0);
            var section = share.manuscript().revisions().get(0).section();
            IntStream.range(0, 3).forEach(number -> {
                Comment first = commenting.keep(
                        new Comment(section, null, "Talk " + number, new Guest(share, "Gus"), Instant.now()),
                        List.of());
                IntStream.range(1, Comment.MOST_REPLIES)
                        .forEach(each -> commenting.keep(
                                first.reply("Reply " + each, new Guest(share, "Gus"), Instant.now()), List.of()));
            });
        });
        HttpResponse<String> answer =
                guest.sends(link + section(article, 0) + "/comments", "name", "Gus", "words", "One more");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Desk.page(answer).select(".guest__problem").text()).startsWith("As much was said by this link");
        assertThat(Desk.page(answer).select("[name=words]").eachText()).contains("One more");
    }

    @Test
    void leaveEditorsAndOthersTheirRoom() {
        Article article = stories.draft("A story", "It turns.", "It hums.");
        Desk edda = newsroom.desk(Role.EDITOR);
        String other = share(edda, article, "Olga");
        String link = share(edda, article, "Gus");
        String comments = section(article, 0) + "/comments";
        stories.inTransaction(at -> {
            var share = shares.of(article.id()).get(0);
            var section = share.manuscript().revisions().get(0).section();
            IntStream.range(0, 50)
                    .forEach(number -> commenting.keep(
                            new Comment(section, null, "Talk " + number, new Guest(share, "Gus"), at), List.of()));
        });
        HttpResponse<String> answer = guest.sends(link + comments, "name", "Gus", "words", "One more");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Desk.page(answer).select(".guest__problem").text()).startsWith("Fifty comments");
        assertThat(Desk.page(answer).select("[name=words]").eachText()).contains("One more");
        said(guest.sends(link + section(article, 1) + "/comments", "name", "Gus", "words", "Beside another"));
        said(guest.sends(other + comments, "name", "Olga", "words", "By another link"));
        String bench = "/admin/articles/" + article.id() + section(article, 0);
        stories.inTransaction(at -> {
            var section = shares.of(article.id())
                    .get(0)
                    .manuscript()
                    .revisions()
                    .get(0)
                    .section();
            IntStream.range(1, Commenting.MOST_OPEN)
                    .forEach(number -> commenting.keep(
                            new Comment(section, null, "Ours " + number, edda.account(), at), List.of()));
        });
        said(edda.sends(bench + "/comments", "words", "The last of ours"));
        HttpResponse<String> full = edda.sends(bench + "/comments", "words", "Too much");
        assertThat(full.statusCode()).isEqualTo(422);
        Elements shown = edda.reads(bench).select("#_comments .said__words");
        assertThat(shown.eachText()).hasSize(251).contains("The last of ours", "Talk 49", "By another link");
        String first = edda.reads(bench).select("#_comments .comment").stream()
                .filter(each -> each.text().contains("Talk 0"))
                .findFirst()
                .orElseThrow()
                .id()
                .replaceAll("\\D", "");
        edda.sends(bench + "/comments/" + first + "/resolution");
        said(guest.sends(link + comments, "name", "Gus", "words", "One more"));
    }
}
