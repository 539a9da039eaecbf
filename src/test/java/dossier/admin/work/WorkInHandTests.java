package dossier.admin.work;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.MovableClock;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Account;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Masthead;
import dossier.text.Wording;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What waits for somebody who opens the admin. */
@DossierTest
class WorkInHandTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;
    private final MovableClock.Watch watch;
    private final Articles articles;
    private final TransactionTemplate transaction;

    WorkInHandTests(
            Newsroom newsroom,
            Stories stories,
            Reader reader,
            MovableClock.Watch watch,
            Articles articles,
            TransactionTemplate transaction) {
        this.articles = articles;
        this.transaction = transaction;
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
        this.watch = watch;
    }

    @AfterEach
    void returns() {
        watch.goAhead(Duration.ZERO);
    }

    private static String bench(Article article) {
        return "/admin/articles/" + article.id();
    }

    private static String section(Desk desk, String bench) {
        return desk.reads(bench).select("a[href*=/sections/]").attr("href");
    }

    private static Elements part(Desk desk, String name) {
        return desk.reads("/admin").select("[aria-labelledby=_" + name + "]");
    }

    /** An article that somebody began and published at a moment. */
    private Article published(Account creator, Instant at, String title, String text) {
        return transaction.execute(status -> {
            Article article = new Article(stories.fresh("work"), Masthead.of(title), creator, at);
            article.add(new Wording("", text), creator, at);
            articles.save(article).publish("", creator, at);
            return article;
        });
    }

    @Test
    void saysCalmlyWhereThereIsNone() {
        Document page = newsroom.desk(Role.WRITER).reads("/admin");
        assertThat(page.select(".work__one")).isEmpty();
        assertThat(page.select("main").text())
                .contains("Readers see everything as it stands here.")
                .contains("Nothing is waiting for its moment.")
                .contains("Nothing to mend was found in what readers see.")
                .contains("No section has waited longer than its article allows.");
    }

    @Test
    void listsDraftsThatDifferFromWhatReadersSeeMineFirst() {
        Article others = stories.published("Changed by others", "It was.");
        Article same = stories.published("Unchanged", "It is.");
        Desk edda = newsroom.desk(Role.EDITOR);
        String mine = edda.sends("/admin/articles", "title", "Changed by me")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        edda.sends(section(edda, mine), "heading", "", "text", "One.", "base", "1");
        edda.publishes(mine);
        assertThat(part(edda, "changed").text()).doesNotContain("Changed by me");
        edda.sends(section(edda, mine), "heading", "", "text", "Two.", "base", "2");
        edda.sends(section(edda, bench(others)), "heading", "", "text", "It is.", "base", "1");
        Elements changed = part(edda, "changed");
        assertThat(changed.select(".work__one").get(0).text())
                .startsWith("Changed by me What differs from edition 1, begun by");
        assertThat(changed.select("a[href=" + bench(others) + "/comparison]")).hasSize(1);
        assertThat(changed.text()).doesNotContain("Unchanged " + same.id());
        edda.sends(section(edda, mine), "heading", "", "text", "One.", "base", "3");
        assertThat(part(edda, "changed").text()).doesNotContain("Changed by me");
    }

    @Test
    void listsWhatIsToComeAndWhen() {
        Article article = stories.draft("Soon", "It will be.");
        stories.change(
                article,
                (story, editor) ->
                        story.publish("", editor, Instant.now(), Instant.now().plusSeconds(60)));
        Desk edda = newsroom.desk(Role.EDITOR);
        assertThat(part(edda, "coming")
                        .select("a[href=" + bench(article) + "/editions/1]")
                        .text())
                .isEqualTo("Soon");
        watch.goAhead(Duration.ofMinutes(2));
        assertThat(part(edda, "coming").select("a[href=" + bench(article) + "/editions/1]"))
                .isEmpty();
    }

    @Test
    void listsWhatIsToBeMendedInWhatReadersSee() {
        Article article = stories.published("Broken", "See TK and [nowhere](/people/nobody-at-all).");
        stories.published("Whole", "It stands.");
        Desk edda = newsroom.desk(Role.EDITOR);
        Elements failing = part(edda, "failing");
        assertThat(failing.select(".work__one:has(a[href^=" + bench(article) + "/sections/])")
                        .text())
                .startsWith("Broken Placeholder TK. And one thing more.");
        assertThat(failing.text()).doesNotContain("Whole");
    }

    @Test
    void listsSectionsThatWaitToBeVerifiedAgain() {
        Desk edda = newsroom.desk(newsroom.joins("Edda", Role.EDITOR));
        Instant longAgo = Instant.now().minus(Duration.ofDays(70));
        Article article = published(edda.account(), longAgo, "Ageing", "It was so.");
        String section = section(edda, bench(article));
        String line = "a[href=" + section + "#_verification]";
        edda.sends(bench(article) + "/allowance", "months", "soon");
        Document again = edda.reads(bench(article));
        assertThat(again.select("#months").val()).isEqualTo("soon");
        assertThat(again.select("#months_problem").text()).startsWith("A whole number of months");
        assertThat(part(edda, "stale").select(line)).isEmpty();
        edda.sends(bench(article) + "/allowance", "months", "2");
        assertThat(part(edda, "stale").select(".work__one:has(" + line + ")").text())
                .startsWith("Introduction Ageing, never verified, begun");
        edda.sends(section + "/verification", "shown", "1");
        assertThat(part(edda, "stale").select(line)).isEmpty();
        assertThat(edda.reads("/admin/journal?kind=ARTICLE&thing=" + article.id())
                        .select(".journal__line")
                        .eachText()
                        .get(0))
                .contains("Edda verified Ageing Introduction");
        stories.change(article, (story, editor) -> story.sections().get(0).verify(editor, longAgo));
        assertThat(part(edda, "stale").select(".work__one:has(" + line + ")").text())
                .startsWith("Introduction Ageing, last verified");
        edda.sends(bench(article) + "/allowance", "months", "");
        assertThat(part(edda, "stale").select(line)).isEmpty();
    }

    @Test
    void tellsReadersWhenASectionWasVerified() {
        Article article = stories.published("Verified", "It is so.");
        Desk edda = newsroom.desk(newsroom.joins("Edda", Role.EDITOR));
        String section = section(edda, bench(article));
        assertThat(reader.reads(article.address()).select(".section__verified")).isEmpty();
        edda.sends(section + "/verification", "shown", "7");
        assertThat(edda.reads(section).select("#_verification").text())
                .contains("Somebody has saved since", "Not verified yet.");
        edda.sends(section + "/verification", "shown", "1");
        assertThat(edda.reads(section).select("#_verification").text()).contains("Verified.", "Last verified by Edda,");
        assertThat(reader.reads(article.address()).select(".section__verified").text())
                .startsWith("Last verified");
    }

    @Test
    void tellsReadersNothingOfWordsTheyDoNotSee() {
        Article article = stories.published("Mended", "It was so.");
        stories.change(
                article,
                (story, editor) ->
                        story.sections().get(0).revise(new Wording("", "It is not so."), editor, Instant.now()));
        Desk edda = newsroom.desk(Role.EDITOR);
        edda.sends(section(edda, bench(article)) + "/verification", "shown", "2");
        assertThat(reader.reads(article.address()).select(".section__verified")).isEmpty();
        edda.publishes(bench(article));
        assertThat(reader.reads(article.address()).select(".section__verified")).hasSize(1);
    }

    @Test
    void showsWritersOnlyTheirOwn() {
        Desk walt = newsroom.desk(Role.WRITER);
        Desk other = newsroom.desk(Role.WRITER);
        published(walt.account(), Instant.now(), "Walt's work", "Still TK.");
        published(other.account(), Instant.now(), "Other's work", "Still TK.");
        assertThat(part(walt, "failing").text()).contains("Walt's work").doesNotContain("Other's work");
        String section = part(other, "failing").select("a[href*=/sections/]").attr("href");
        assertThat(walt.sends(section + "/verification", "shown", "1").statusCode())
                .isEqualTo(404);
        assertThat(walt.sends(section.replaceFirst("/sections/.*", "") + "/allowance", "months", "2")
                        .statusCode())
                .isEqualTo(404);
    }
}
