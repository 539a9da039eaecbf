package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.DossierTest;
import dossier.MovableClock.Watch;
import dossier.Reader;
import dossier.Stories;
import dossier.article.Article;
import dossier.article.Masthead;
import dossier.directory.Person;
import dossier.text.Wording;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@DossierTest
class ArticlePageTests {

    private final Stories stories;
    private final Reader reader;
    private final Watch clock;

    ArticlePageTests(Stories stories, Reader reader, Watch clock) {
        this.stories = stories;
        this.reader = reader;
        this.clock = clock;
    }

    @AfterEach
    void backToNow() {
        clock.goAhead(Duration.ZERO);
    }

    @Test
    void showsTheSectionsInOrderUnderTheirAnchors() {
        Article article = stories.published("A story", "It begins.", "It goes on.", "It ends.");
        Document page = reader.reads(article.address());
        assertThat(page.select("h1").text()).isEqualTo("A story");
        assertThat(page.select("section.section").eachAttr("id")).containsExactly("introduction", "part-1", "part-2");
        assertThat(page.select(".prose").eachText()).containsExactly("It begins.", "It goes on.", "It ends.");
        assertThat(page.select("[data-contents] a").eachAttr("href"))
                .containsExactly("#introduction", "#part-1", "#part-2");
    }

    @Test
    void showsNobodyADraft() {
        Article article = stories.draft("A secret", "Not yet.");
        assertThat(reader.asks(article.address()).statusCode()).isEqualTo(404);
        assertThat(reader.asks(article.address() + "/editions").statusCode()).isEqualTo(404);
        assertThat(reader.asks(article.address() + "/editions/1").statusCode()).isEqualTo(404);
        assertThat(reader.reads("/articles").text()).doesNotContain("A secret");
    }

    @Test
    void goesOnShowingTheLiveEditionWhileTheDraftMovesOn() {
        Article article = stories.published("A live story", "The old text.");
        stories.change(article, (story, editor) -> {
            story.sections().get(0).revise(new Wording("", "The new text."), editor, clock.instant());
            story.revise(Masthead.of("A new title"), editor, clock.instant());
        });
        assertThat(reader.reads(article.address()).text())
                .contains("The old text.", "A live story")
                .doesNotContain("new");
    }

    @Test
    void showsAScheduledEditionOnItsSecondAndNotBefore() {
        Article article = stories.published("A planned story", "Today.");
        stories.change(article, (story, editor) -> {
            story.sections().get(0).revise(new Wording("", "Tomorrow."), editor, clock.instant());
            story.publish("", editor, clock.instant(), clock.instant().plus(Duration.ofDays(1)));
        });
        assertThat(reader.reads(article.address()).text()).contains("Today.").doesNotContain("Tomorrow.");
        assertThat(reader.asks(article.address() + "/editions/2").statusCode()).isEqualTo(404);
        assertThat(reader.reads(article.address() + "/editions").text()).doesNotContain("Edition 2");
        clock.goAhead(Duration.ofDays(1).plusSeconds(1));
        assertThat(reader.reads(article.address()).text()).contains("Tomorrow.", "Updated");
        assertThat(reader.asks(article.address() + "/editions/1").statusCode()).isEqualTo(200);
    }

    @Test
    void saysThatAWithdrawnArticleIsGoneAndWhy() {
        Article article = stories.published("A mistake", "Wrong.");
        stories.change(article, (story, editor) -> story.withdraw("We were <wrong>.", editor, clock.instant()));
        for (String rest : new String[] {"", "/editions", "/editions/1"}) {
            HttpResponse<String> answer = reader.asks(article.address() + rest);
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.body()).contains("We were &lt;wrong&gt;.").doesNotContain("A mistake");
        }
        assertThat(reader.reads("/articles").text()).doesNotContain("A mistake");
    }

    @Test
    void saysNothingOfAnArticleThatWasWithdrawnBeforeAnybodySawIt() {
        Article article = stories.draft("A plan", "Not yet.");
        stories.change(article, (story, editor) -> {
            story.publish("", editor, clock.instant(), clock.instant().plus(Duration.ofDays(1)));
            story.withdraw("We thought better of it.", editor, clock.instant());
        });
        assertThat(reader.asks(article.address()).statusCode()).isEqualTo(404);
        clock.goAhead(Duration.ofDays(2));
        assertThat(reader.asks(article.address()).statusCode()).isEqualTo(404);
    }

    @Test
    void leadsFromEveryAddressItHadToTheOneItHas() {
        Article article = stories.published("A moving story", "It moves.");
        String old = article.address();
        Article moved = stories.change(article, (story, editor) -> story.moveTo(stories.fresh("moved")));
        for (String rest : new String[] {"", "/editions", "/editions/1"}) {
            HttpResponse<String> answer = reader.asks(old + rest);
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).contains(moved.address() + rest);
        }
        assertThat(reader.asks(old + "/editions/1?since=1").headers().firstValue("Location"))
                .contains(moved.address() + "/editions/1?since=1");
    }

    @Test
    void putsACorrectionBelowTheStandfirstAndAtItsSection() {
        Article article = stories.published("A corrected story", "Begin.", "Five of them.");
        stories.change(
                article,
                (story, editor) -> story.liveEdition(clock.instant())
                        .orElseThrow()
                        .correct(story.sections().get(1), "There were six.", editor, clock.instant()));
        Document page = reader.reads(article.address());
        assertThat(page.select(".corrections [id^=correction_]").text()).contains("There were six.");
        assertThat(page.select(".corrections a").attr("href")).isEqualTo("#part-1");
        assertThat(page.select("#part-1 .correction").text()).contains("There were six.");
    }

    @Test
    void keepsACorrectionWhenItsSectionIsGone() {
        Article article = stories.published("A shortened story", "Begin.", "Five of them.");
        stories.change(article, (story, editor) -> {
            story.liveEdition(clock.instant())
                    .orElseThrow()
                    .correct(story.sections().get(1), "There were six.", editor, clock.instant());
            story.remove(story.sections().get(1), editor, clock.instant());
            story.publish("", editor, clock.instant());
        });
        Document page = reader.reads(article.address());
        assertThat(page.select(".corrections .correction").text()).contains("There were six.");
        assertThat(page.select(".corrections a, .section .correction")).isEmpty();
    }

    @Test
    void neverShowsAnEditionThatWasOvertakenBeforeItsMoment() {
        Article article = stories.published("A hurried story", "One.");
        stories.change(article, (story, editor) -> {
            story.sections().get(0).revise(new Wording("", "Two."), editor, clock.instant());
            story.publish("", editor, clock.instant(), clock.instant().plus(Duration.ofDays(1)));
            story.sections().get(0).revise(new Wording("", "Three."), editor, clock.instant());
            story.publish("", editor, clock.instant());
        });
        for (Duration later : new Duration[] {Duration.ZERO, Duration.ofDays(2)}) {
            clock.goAhead(later);
            assertThat(reader.asks(article.address() + "/editions/2").statusCode())
                    .isEqualTo(404);
            assertThat(reader.asks(article.address() + "/editions/3/changes?since=2")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(reader.reads(article.address() + "/editions").select(".edition"))
                    .hasSize(2);
            assertThat(reader.reads(article.address() + "/editions/3/changes")
                            .select("ins")
                            .text())
                    .isEqualTo("Three");
        }
    }

    @Test
    void showsBesideTheTextWhomItNames() {
        Person ada = stories.person("Ada", "Lovelace");
        stories.published("Another story", "Also [Ada](" + ada.address() + ").");
        Article article =
                stories.published("A story of Ada", "By [her](" + ada.address() + ") and [nobody](/people/nobody).");
        Document page = reader.reads(article.address());
        assertThat(page.select(".who__one").text()).contains("Ada Lovelace", "Also in 1 other article");
        assertThat(page.select(".prose a").eachAttr("href")).containsExactly(ada.address());
        assertThat(page.select(".prose a.mention").eachText()).containsExactly("her");
        assertThat(page.select(".prose").text()).isEqualTo("By her and nobody.");
        assertThat(page.select("section.section").attr("data-names")).isEqualTo(String.valueOf(ada.id()));
        assertThat(page.select(".closing .teaser__headline").eachText()).containsExactly("Another story");
    }

    @Test
    void marksAnOldEditionAndKeepsItFromSearchEngines() {
        Article article = stories.published("A growing story", "Short.");
        stories.change(article, (story, editor) -> {
            story.sections().get(0).revise(new Wording("", "Short and long."), editor, clock.instant());
            story.publish("It grew.", editor, clock.instant());
        });
        Document old = reader.reads(article.address() + "/editions/1");
        assertThat(old.select(".notice a").attr("href")).isEqualTo(article.address());
        assertThat(old.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(old.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://dossier.example" + article.address());
        assertThat(old.select(".prose").text()).isEqualTo("Short.");
        Document history = reader.reads(article.address() + "/editions");
        assertThat(history.select(".edition__number").eachText())
                .containsExactly("Edition 2 what readers see now", "Edition 1");
        Document changes = reader.reads(article.address() + "/editions/2/changes");
        assertThat(changes.select("ins").text()).isEqualTo("and long");
        assertThat(reader.asks(article.address() + "/editions/1/changes").statusCode())
                .isEqualTo(404);
        assertThat(reader.asks(article.address() + "/editions/2/changes?since=2")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsMachinesWhatItIs() {
        Article article = stories.published("A \"told\" <story>", "Text </script><script>x</script>.");
        Document page = reader.reads(article.address());
        String json = page.select("script[type=application/ld+json]").html();
        assertThat(json)
                .contains("NewsArticle", "hasPart", "A \\\"told\\\" \\u003cstory>")
                .doesNotContain("<");
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("A \"told\" <story>");
    }
}
