package dossier.admin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.MovableClock;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Account;
import dossier.account.Accounts;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.text.Wording;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Links by which others read what is not published. */
@DossierTest
class ShareTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;
    private final Accounts accounts;
    private final Articles articles;
    private final MovableClock.Watch watch;

    ShareTests(
            Newsroom newsroom,
            Stories stories,
            Reader reader,
            Accounts accounts,
            Articles articles,
            MovableClock.Watch watch) {
        this.accounts = accounts;
        this.articles = articles;
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
        this.watch = watch;
    }

    @AfterEach
    void returns() {
        watch.goAhead(Duration.ZERO);
    }

    private static String shares(Article article) {
        return "/admin/articles/" + article.id() + "/shares";
    }

    /** The path of a new link. */
    private static String share(Desk desk, Article article, String shows, String days) {
        desk.sends(shares(article), "whom", "Walt", "shows", shows, "days", days);
        return desk.reads(shares(article)).select("input[readonly]").val().replaceFirst("^https?://[^/]+", "");
    }

    private void revise(Article article, String text) {
        stories.change(
                article,
                (story, editor) -> story.sections().get(0).revise(new Wording("", text), editor, Instant.now()));
    }

    @Test
    void showTheDraftAsItStandsWheneverSomebodyLooks() {
        Article article = stories.draft("A story", "It is.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String link = share(desk, article, "draft", "7");
        assertThat(link).matches("/drafts/[0-9a-f]{64}");
        HttpResponse<String> answer = reader.asks(link);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().firstValue("X-Robots-Tag"))
                .hasValueSatisfying(robots -> assertThat(robots).contains("noindex"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reader.reads(link).select("main").text()).contains("A draft, shown to you by a link.", "It is.");
        revise(article, "It will be.");
        assertThat(reader.reads(link).select("main").text()).contains("It will be.");
        assertThat(reader.asks(article.address()).statusCode()).isEqualTo(404);
        assertThat(desk.reads(shares(article)).select("main").text())
                .contains("Walt")
                .doesNotContain(link);
    }

    @Test
    void stayAtWhatTheArticleSaidThen() {
        Article article = stories.draft("A story", "It is.", "And more.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String link = share(desk, article, "now", "1");
        revise(article, "It will be.");
        stories.change(article, (story, editor) -> story.remove(story.sections().get(1), editor, Instant.now()));
        assertThat(reader.reads(link).select("main").text())
                .contains("It is.", "And more.")
                .doesNotContain("It will be.");
    }

    @Test
    void endByThemselvesOrWhenSomebodyEndsThem() {
        Article article = stories.draft("A story", "It is.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String ended = share(desk, article, "draft", "7");
        String end = desk.reads(shares(article)).select("form[action$=/end]").attr("action");
        String brief = share(desk, article, "draft", "1");
        String longer = share(desk, article, "draft", "30");
        desk.sends(end);
        assertThat(reader.asks(ended).statusCode()).isEqualTo(410);
        assertThat(reader.asks(ended).body()).contains("This link has ended").doesNotContain("It is.");
        watch.goAhead(Duration.ofDays(2));
        assertThat(reader.asks(brief).statusCode()).isEqualTo(410);
        assertThat(reader.asks(longer).statusCode()).isEqualTo(200);
        watch.goAhead(Duration.ZERO);
        stories.change(article, (story, editor) -> story.bin(editor, Instant.now()));
        assertThat(reader.asks(longer).statusCode()).isEqualTo(410);
        assertThat(reader.asks("/drafts/" + "0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(reader.asks("/drafts/" + longer.substring(9, 20)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void areOpenOnlyWhileWhoeverMadeThemMayStillMakeThem() {
        Desk edda = newsroom.desk(Role.EDITOR);
        Article article = stories.draft("A story", "It is.");
        Article own = own(edda, "Her own");
        String link = share(edda, article, "draft", "7");
        String still = share(edda, own, "draft", "7");
        change(edda.account(), account -> account.become(Role.WRITER));
        assertThat(reader.asks(link).statusCode()).isEqualTo(410);
        assertThat(reader.asks(still).statusCode()).isEqualTo(200);
        Desk walt = newsroom.desk(Role.EDITOR);
        assertThat(walt.reads(shares(article)).select(".share .tag").text())
                .isEqualTo("closed: who made it may not write in this article any more");
        change(edda.account(), account -> account.disable(Instant.now()));
        assertThat(reader.asks(still).statusCode()).isEqualTo(410);
        assertThat(walt.reads(shares(own)).select(".share .tag").text())
                .isEqualTo("closed: who made it may not come in any more");
        change(edda.account(), account -> {
            account.enable();
            account.become(Role.EDITOR);
        });
        assertThat(reader.asks(link).statusCode()).isEqualTo(200);
    }

    @Test
    void areEndedForGoodAlsoWhileTheyAreClosed() {
        Desk edda = newsroom.desk(Role.EDITOR);
        Article article = stories.draft("A story", "It is.");
        String link = share(edda, article, "draft", "7");
        change(edda.account(), account -> account.become(Role.WRITER));
        Desk walt = newsroom.desk(Role.EDITOR);
        walt.sends(walt.reads(shares(article)).select("form[action$=/end]").attr("action"));
        change(edda.account(), account -> account.become(Role.EDITOR));
        assertThat(reader.asks(link).statusCode()).isEqualTo(410);
        assertThat(walt.reads(shares(article)).select(".share .tag").text()).isEqualTo("ended");
    }

    /** An article that somebody has begun at their desk. */
    private Article own(Desk desk, String title) {
        String bench = desk.sends("/admin/articles", "title", title)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return articles.findById(Long.parseLong(bench.replaceAll("\\D", ""))).orElseThrow();
    }

    private void change(Account account, Consumer<Account> how) {
        stories.inTransaction(at -> how.accept(accounts.findById(account.id()).orElseThrow()));
    }

    @Test
    void areMadeByThoseWhoMayWriteInTheArticle() {
        Article article = stories.draft("A story", "It is.");
        Desk desk = newsroom.desk(Role.EDITOR);
        share(desk, article, "draft", "7");
        String end = desk.reads(shares(article)).select("form[action$=/end]").attr("action");
        Desk writer = newsroom.desk(Role.WRITER);
        assertThat(writer.asks(shares(article)).statusCode()).isEqualTo(404);
        assertThat(writer.sends(shares(article), "shows", "draft").statusCode()).isEqualTo(404);
        assertThat(writer.sends(end).statusCode()).isEqualTo(404);
        Article other = stories.draft("Another story", "It is.");
        assertThat(desk.sends(end.replace(String.valueOf(article.id()) + "/shares", other.id() + "/shares"))
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> odd = desk.sends(shares(article), "whom", "Walt\u0000", "shows", "all", "days", "1000");
        assertThat(odd.statusCode()).isEqualTo(422);
        Document page = Desk.page(odd);
        assertThat(page.select(".field__problem")).hasSize(3);
        assertThat(page.select("[name=whom]").val()).startsWith("Walt");
    }
}
