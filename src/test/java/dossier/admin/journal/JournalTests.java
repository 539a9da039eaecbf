package dossier.admin.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.MovableClock;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Account;
import dossier.account.Role;
import dossier.article.Article;
import dossier.directory.Person;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who did what, as it is read afterwards. */
@DossierTest
class JournalTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final MovableClock.Watch watch;

    JournalTests(Newsroom newsroom, Stories stories, MovableClock.Watch watch) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.watch = watch;
    }

    @AfterEach
    void returns() {
        watch.goAhead(Duration.ZERO);
    }

    private static String bench(Article article) {
        return "/admin/articles/" + article.id();
    }

    private String section(Article article, Desk desk) {
        return desk.reads(bench(article)).select("a[href*=/sections/]").attr("href");
    }

    private static String of(Article article) {
        return "/admin/journal?kind=ARTICLE&thing=" + article.id();
    }

    private static String by(Desk desk) {
        return "/admin/journal?who=" + desk.account().id();
    }

    private static List<String> lines(Desk desk, String journal) {
        return desk.reads(journal).select(".journal__line").eachText().stream()
                .map(line -> line.replaceFirst("^[0-9:]+ ", ""))
                .toList();
    }

    @Test
    void tellsTheLifeOfAnArticle() {
        Desk edda = newsroom.desk(newsroom.joins("Edda", Role.EDITOR));
        String bench = edda.sends("/admin/articles", "title", "Engines")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String section = edda.reads(bench).select("a[href*=/sections/]").attr("href");
        edda.sends(section, "heading", "", "text", "They reckon.", "base", "1");
        edda.sends(section, "heading", "", "text", "They reckon well.", "base", "2");
        edda.publishes(bench);
        edda.sends(bench + "/withdrawal", "note", "It was wrong.");
        edda.sends(bench + "/withdrawal/end");
        String slug = stories.fresh("engines").value();
        edda.sends(bench + "/address", "slug", slug);
        Document page = edda.reads("/admin/journal?kind=ARTICLE&thing=" + bench.replaceAll(".*/", ""));
        assertThat(page.select(".journal__line").eachText())
                .extracting(line -> line.replaceFirst("^[0-9:]+ ", "").replaceFirst(", until .*", ""))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("Edda gave another address to Engines /articles/")
                                .endsWith("→ /articles/" + slug),
                        line -> assertThat(line).isEqualTo("Edda brought back Engines"),
                        line -> assertThat(line).isEqualTo("Edda withdrew Engines It was wrong."),
                        line -> assertThat(line).isEqualTo("Edda published Engines edition 1"),
                        line -> assertThat(line).isEqualTo("Edda wrote in Engines Introduction 2 times"),
                        line -> assertThat(line).isEqualTo("Edda began Engines"));
        assertThat(page.select("a[href=" + section + "]").text()).isEqualTo("Engines");
        assertThat(edda.reads(bench).select("#_publication a[href*=/admin/journal]"))
                .hasSize(1);
    }

    @Test
    void tellsNothingWhereNothingHappened() {
        Article article = stories.published("Still", "It stands.");
        Desk edda = newsroom.desk(Role.EDITOR);
        edda.sends(section(article, edda), "heading", "", "text", "It stands.", "base", "1");
        edda.sends(bench(article) + "/withdrawal", "note", " ");
        edda.sends(bench(article) + "/withdrawal/end");
        edda.sends(bench(article) + "/address", "slug", "Not a slug");
        edda.sends(bench(article) + "/address", "slug", article.slug().value());
        edda.sends(bench(article) + "/publication", "shown", "another", "note", "Nothing new.");
        assertThat(lines(edda, of(article))).isEmpty();
    }

    @Test
    void countsTheSavesOfOneSittingAsOne() {
        Article article = stories.draft("Sittings", "One.");
        Desk edda = newsroom.desk(newsroom.joins("Edda", Role.EDITOR));
        Desk walt = newsroom.desk(newsroom.joins("Walt", Role.EDITOR));
        String section = section(article, edda);
        for (int base = 1; base <= 6; base++) {
            Desk desk = base % 2 == 0 ? walt : edda;
            assertThat(desk.reports(section, "heading", "", "text", "One and " + base, "base", "" + base)
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(lines(edda, of(article)))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Walt wrote in Sittings Introduction 3 times, until"),
                        line -> assertThat(line).startsWith("Edda wrote in Sittings Introduction 3 times, until"));
        watch.goAhead(Duration.ofMinutes(31));
        edda.reports(section, "heading", "", "text", "Later.", "base", "7");
        assertThat(lines(edda, of(article))).hasSize(3).first().isEqualTo("Edda wrote in Sittings Introduction");
    }

    @Test
    void keepsNoTextOfDrafts() {
        Article article = stories.draft("Secrets", "Harmless.");
        Desk edda = newsroom.desk(Role.EDITOR);
        edda.sends(section(article, edda), "heading", "", "text", "A great secret.", "base", "1");
        Desk ada = newsroom.desk(Role.ADMIN);
        assertThat(lines(ada, of(article))).hasSize(1);
        assertThat(ada.reads("/admin/journal?q=great+secret").select(".journal__line"))
                .isEmpty();
    }

    @Test
    void tellsWhoWasRefusedWhatOnceAnHour() {
        Article article = stories.published("Not Walt's", "It stands.");
        Desk walt = newsroom.desk(newsroom.joins("Walt", Role.WRITER));
        for (int times = 0; times < 3; times++) {
            assertThat(walt.sends(bench(article) + "/withdrawal", "note", "So there.")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(walt.asks("/admin/accounts").statusCode()).isEqualTo(404);
        Desk ada = newsroom.desk(Role.ADMIN);
        assertThat(lines(ada, of(article)))
                .singleElement()
                .asString()
                .startsWith("Walt was refused at Not Walt's 3 times, until")
                .endsWith(bench(article) + "/withdrawal");
        assertThat(lines(ada, by(walt) + "&verb=REFUSED"))
                .anyMatch(line -> line.equals("Walt was refused at what only administrators see /admin/accounts"));
        watch.goAhead(Duration.ofMinutes(61));
        walt.sends(bench(article) + "/withdrawal", "note", "So there.");
        assertThat(lines(ada, of(article))).hasSize(2);
    }

    @Test
    void tellsOfSigningInAndNeverWhatWasTypedForNobody() {
        Account walt = newsroom.joins("Walt", Role.WRITER);
        Desk stranger = newsroom.stranger();
        stranger.signsIn("nobody.of.that.name@example.org", "my secret password");
        stranger.signsIn(walt.email(), "my secret password");
        stranger.signsIn(walt.email(), "my other password");
        Desk desk = newsroom.desk(walt);
        desk.sends("/admin/sign-out");
        Desk ada = newsroom.desk(Role.ADMIN);
        assertThat(lines(ada, "/admin/journal?kind=ACCOUNT&thing=" + walt.id()))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("Walt signed out"),
                        line -> assertThat(line).isEqualTo("Walt signed in"),
                        line -> assertThat(line).startsWith("Somebody was turned away, signing in as Walt 2 times"));
        assertThat(lines(ada, "/admin/journal?kind=HOUSE&verb=TURNED_AWAY").get(0))
                .startsWith("Somebody was turned away, signing in as nobody who is known here");
        assertThat(ada.reads("/admin/journal?q=nobody.of.that").select(".journal__line"))
                .isEmpty();
    }

    @Test
    void tellsOfAccounts() {
        Desk ada = newsroom.desk(newsroom.joins("Ada", Role.ADMIN));
        String mail = stories.fresh("wilma") + "@example.org";
        String account = ada.sends("/admin/accounts", "name", "Wilma", "email", mail, "role", "WRITER")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String link = ada.reads(account).select("input[readonly]").val().replaceFirst(".*(?=/admin/)", "");
        newsroom.stranger().sends(link, "password", Newsroom.PASSWORD);
        ada.sends(account, "name", "Wilma Writer", "role", "EDITOR");
        ada.sends(account + "/disablement");
        ada.sends(account + "/disablement");
        ada.sends(account + "/disablement/end");
        assertThat(lines(ada, "/admin/journal?kind=ACCOUNT&thing=" + account.replaceAll(".*/", "")))
                .containsExactly(
                        "Ada enabled Wilma Writer",
                        "Ada disabled Wilma Writer",
                        "Ada gave another role to Wilma Writer writer → editor",
                        "Ada changed the name of Wilma Writer Wilma → Wilma Writer",
                        "Wilma Writer signed in",
                        "Wilma Writer joined, or came back, by a link",
                        "Ada made a link to join for Wilma writer");
    }

    @Test
    void tellsOfTheDirectory() {
        Desk edda = newsroom.desk(newsroom.joins("Edda", Role.EDITOR));
        Person ada = stories.person("Ada", "Journal");
        Person twin = stories.person("Adah", "Journal");
        String file = "/admin/people/" + ada.id();
        edda.sends(file + "/facts", "property", "born", "value", "1815");
        edda.sends(file + "/facts", "property", "born", "value", "1815");
        edda.sends("/admin/people/" + twin.id() + "/merger", "into", "" + ada.id());
        edda.sends(file + "/bin");
        edda.sends(file + "/bin/end");
        String of = "/admin/journal?kind=PERSON&thing=";
        assertThat(lines(edda, of + ada.id()))
                .containsExactly(
                        "Edda took out of the bin: Ada Journal",
                        "Edda binned Ada Journal",
                        "Edda merged Ada Journal with Adah Journal",
                        "Edda added a fact to Ada Journal born: 1815");
        assertThat(lines(edda, of + twin.id())).containsExactly("Edda merged Adah Journal with Ada Journal");
        assertThat(edda.reads(file).select("a[href*=/admin/journal?kind]").attr("href"))
                .isEqualTo(of + ada.id());
    }

    @Test
    void showsWritersWhatIsTheirsAndNoNameOfOthersDrafts() {
        Desk edda = newsroom.desk(newsroom.joins("Edda", Role.EDITOR));
        Desk walt = newsroom.desk(newsroom.joins("Walt", Role.WRITER));
        String own = location(walt.sends("/admin/articles", "title", "Walt's own"));
        String others = location(edda.sends("/admin/articles", "title", "Edda's hidden"));
        edda.publishes(own);
        walt.asks(others);
        walt.asks("/admin/accounts");
        Person ada = stories.person("Ada", "Seen");
        edda.sends("/admin/people/" + ada.id() + "/facts", "property", "born", "value", "1815");
        String all = String.join("\n", lines(walt, "/admin/journal"));
        assertThat(all)
                .contains("Walt began Walt's own")
                .contains("Walt was refused at what only administrators see")
                .contains("Walt signed in")
                .contains("Edda added a fact to Ada Seen")
                .doesNotContain("hidden")
                .doesNotContain(others)
                .doesNotContain("Edda signed in");
        long id = Long.parseLong(others.replaceAll(".*/", ""));
        assertThat(lines(walt, "/admin/journal?kind=ARTICLE&thing=" + id)).isEmpty();
        assertThat(lines(walt, "/admin/journal?kind=ARTICLE")).allMatch(line -> line.contains("Walt's own"));
        assertThat(lines(walt, "/admin/journal?kind=ACCOUNT")).containsOnly("Walt signed in");
        assertThat(lines(walt, "/admin/journal?q=hidden")).isEmpty();
        assertThat(String.join("\n", lines(edda, "/admin/journal")))
                .contains("Walt began Walt's own", "Edda began Edda's hidden", "Walt was refused at Edda's hidden")
                .doesNotContain("Walt signed in");
        assertThat(lines(edda, by(walt) + "&kind=HOUSE")).isEmpty();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void isTurnedOverPageByPage() {
        Desk edda = newsroom.desk(newsroom.joins("Edda", Role.EDITOR));
        Person ada = stories.person("Ada", "Leafed");
        String facts = "/admin/people/" + ada.id() + "/facts";
        for (int number = 1; number <= 53; number++) {
            edda.sends(facts, "property", "number " + number, "value", "1");
        }
        String journal = "/admin/journal?kind=PERSON&thing=" + ada.id();
        assertThat(lines(edda, journal)).hasSize(50).first().asString().contains("number 53");
        String next = edda.reads(journal).select("a[rel=next]").attr("href");
        edda.sends(facts, "property", "number 54", "value", "1");
        assertThat(lines(edda, next)).hasSize(3).first().asString().contains("number 3:");
        assertThat(edda.reads(next).select("a[rel=next]")).isEmpty();
    }

    @Test
    void isFoundByWordsAndDays() {
        Desk edda = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Findable");
        edda.sends("/admin/people/" + ada.id() + "/facts", "property", "100% born", "value", "1815");
        String of = "/admin/journal?kind=PERSON&thing=" + ada.id();
        assertThat(lines(edda, of + "&q=FINDABLE")).hasSize(1);
        assertThat(lines(edda, of + "&q=100%25+BORN")).hasSize(1);
        assertThat(lines(edda, of + "&q=1_0")).isEmpty();
        assertThat(lines(edda, of + "&from=2020&to=2999")).hasSize(1);
        assertThat(lines(edda, of + "&from=2020")).hasSize(1);
        assertThat(lines(edda, of + "&to=2020")).isEmpty();
        HttpResponse<String> answer = edda.asks("/admin/journal?from=soonish");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Desk.page(answer).select("[name=from]").val()).isEqualTo("soonish");
        assertThat(Desk.page(answer).select(".field__problem").text()).startsWith("This is not a date.");
    }
}
