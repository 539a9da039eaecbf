package dossier.admin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.directory.Person;
import dossier.text.Wording;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What is known of somebody, with its sources, and what texts still say once it has changed. */
@DossierTest
class FactTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;

    FactTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    private static String facts(Person person) {
        return "/admin/people/" + person.id() + "/facts";
    }

    private static String[] claim(String property, String value, String base) {
        return new String[] {
            "property",
            property,
            "value",
            value,
            "asOf",
            "early 2024",
            "sourceTitle",
            "Annual report",
            "sourceAddress",
            "https://example.org/report",
            "accessed",
            "2024-05-30",
            "note",
            "Without trainees.",
            "base",
            base
        };
    }

    /** States a fact, and gives what places it in a text. */
    private static String state(Desk desk, Person person, String property, String value) {
        assertThat(desk.sends(facts(person), claim(property, value, "")).statusCode())
                .isEqualTo(302);
        return desk.reads(facts(person)).select(".fact__reference").text();
    }

    private static void change(Desk desk, Person person, String value) {
        Document page = desk.reads(facts(person));
        String action = page.select(".fact form[action~=/facts/\\d+$]").attr("action");
        String base =
                page.select(".fact form[action~=/facts/\\d+$] [name=base]").val();
        assertThat(desk.sends(action, claim("employees", value, base)).statusCode())
                .isEqualTo(302);
    }

    private static List<String> doubts(Desk desk, Person person) {
        return desk.reads(facts(person)).select(".doubts .use__sentence").eachText();
    }

    private static String text(Desk desk, Article article, int section) {
        String address = "/admin/articles/" + article.id() + "/sections/"
                + article.sections().get(section).id();
        return desk.reads(address).select("textarea[name=text]").text();
    }

    @Test
    void areReadOnTheProfileWithTheirSources() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Factual");
        String reference = state(desk, ada, "employees", "160");
        stories.published("A story", "[Ada](" + ada.address() + ") employs " + reference + ".");
        Document profile = reader.reads(ada.address());
        assertThat(profile.select(".facts tr[id^=fact-]").text())
                .isEqualTo(
                        "employees 160, as of early 2024 Without trainees. Source: Annual report, looked up on 30 May 2024");
        assertThat(profile.select(".facts__source a").attr("href")).isEqualTo("https://example.org/report");
    }

    @Test
    void arePlacedInATextByALinkThatLeadsToThem() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Placed");
        String reference = state(desk, ada, "employees", "160");
        Article article = stories.published("A story", "She employs " + reference + " people.");
        String id = reader.reads(ada.address()).select(".facts tr[id^=fact-]").attr("id");
        assertThat(reader.reads(article.address()).select("a.mention").attr("href"))
                .isEqualTo(ada.address() + "#" + id);
        assertThat(desk.reads(facts(ada)).text()).contains("One section places it.");
    }

    @Test
    void areNotLookedForWhereTheyDoNotStand() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Replaced");
        Person bob = stories.person("Bob", "Standing");
        String reference = state(desk, ada, "employees", "160");
        Article article = stories.published("A story", "She employs " + reference + " people.");
        desk.sends("/admin/people/" + ada.id() + "/bin/replacement", "into", String.valueOf(bob.id()));
        assertThat(reader.reads(article.address()).select("a.mention").attr("href"))
                .isEqualTo(bob.address());
    }

    @Test
    void areListedWithTheTextsThatPlaceThemOrSayWhatWasSoOnceTheyChange() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Changed");
        String reference = state(desk, ada, "employees", "160");
        String link = "[Ada](" + ada.address() + ")";
        Article article = stories.draft(
                "A story",
                "She employs " + reference + " people.",
                link + " is here. She had 160 people.",
                link + " had 1,160 people, 160.5 each and 1600 more.",
                "Nobody had 160 people.");
        Article unlinked = stories.draft("A story", link + " had 160 people.");
        stories.change(
                unlinked,
                (story, editor) -> story.sections()
                        .get(0)
                        .revise(new Wording("", "Ada Changed once had 160 people."), editor, Instant.now()));
        assertThat(doubts(desk, ada)).isEmpty();
        change(desk, ada, "200");
        assertThat(doubts(desk, ada))
                .containsExactlyInAnyOrder(
                        "She employs 160 people.", "She had 160 people.", "Ada Changed once had 160 people.");
        assertThat(desk.reads("/admin/directory/review")
                        .select(".use__sentence")
                        .eachText())
                .contains("She employs 160 people.", "She had 160 people.");
        String put = desk.reads(facts(ada))
                .select(".doubts form[action$=restatement]")
                .attr("action");
        desk.sends(put);
        assertThat(text(desk, article, 0)).isEqualTo("She employs " + reference.replace("160", "200") + " people.");
        assertThat(text(desk, article, 1)).contains("She had 160 people.");
        assertThat(doubts(desk, ada))
                .containsExactlyInAnyOrder("She had 160 people.", "Ada Changed once had 160 people.");
    }

    @Test
    void areTurnedOverLikePagesWhereTheyAreMany() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Manyfacts");
        for (int each = 0; each < 50; each++) {
            desk.sends(facts(ada), claim("property " + each, "value", ""));
        }
        assertThat(desk.sends(facts(ada), claim("the last", "value", ""))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).contains("/facts?page=2#_fact-"));
        assertThat(desk.reads(facts(ada)).select("article.fact")).hasSize(50);
        Document second = desk.reads(facts(ada) + "?page=2");
        assertThat(second.select(".fact__title").eachText()).containsExactly("the last: value");
        String removal = second.select("button[formaction$=removal]").attr("formaction");
        assertThat(desk.sends(removal, "base", "1").headers().firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("/facts"));
        assertThat(desk.asks(facts(ada) + "?page=2").statusCode()).isEqualTo(404);
        assertThat(reader.reads(ada.address()).select(".facts tr[id^=fact-]")).hasSize(50);
    }

    @Test
    void areNoMoreLookedForInTheirOldestWords() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Oftenchanged");
        state(desk, ada, "employees", "100");
        for (int each = 1; each <= 21; each++) {
            change(desk, ada, String.valueOf(100 + each));
        }
        stories.draft("A story", "[Ada](" + ada.address() + ") had 100 people, 101 or 120.");
        assertThat(desk.reads(facts(ada)).select(".doubts mark").eachText()).containsExactly("101", "120");
    }

    @Test
    void areNotAskedForAgainWhereSomebodyFoundItRight() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Reviewed");
        state(desk, ada, "employees", "160");
        String link = "[Ada](" + ada.address() + ")";
        stories.draft("A story", link + " had 160 people.");
        change(desk, ada, "200");
        Document page = desk.reads(facts(ada));
        desk.sends(
                page.select(".doubts form[action$=review]").attr("action"),
                "section",
                page.select(".doubts form[action$=review] button").val());
        assertThat(doubts(desk, ada)).isEmpty();
        change(desk, ada, "240");
        assertThat(doubts(desk, ada)).isEmpty();
    }

    @Test
    void areFoundRightOnceMoreAfterTheNextChange() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Reviewedtwice");
        String reference = state(desk, ada, "employees", "160");
        stories.draft("A story", "She employs " + reference + " people.");
        for (String value : List.of("200", "240")) {
            change(desk, ada, value);
            Document page = desk.reads(facts(ada));
            String section = page.select(".doubts form[action$=review] button").val();
            String review = page.select(".doubts form[action$=review]").attr("action");
            assertThat(desk.sends(review, "section", section).statusCode()).isEqualTo(302);
            assertThat(doubts(desk, ada)).isEmpty();
        }
    }

    @Test
    void thatAreRemovedLeaveTheTextsThatPlaceThemToBeLookedAt() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Removed");
        String reference = state(desk, ada, "employees", "160");
        stories.draft("A story", "She employs " + reference + " people.");
        String removal =
                desk.reads(facts(ada)).select("button[formaction$=removal]").attr("formaction");
        desk.sends(removal, "base", "1");
        assertThat(doubts(desk, ada)).containsExactly("She employs 160 people.");
        desk.sends(removal + "/end");
        assertThat(doubts(desk, ada)).isEmpty();
    }

    @Test
    void thatAreRemovedArePutIntoNoText() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Unsaid");
        String reference = state(desk, ada, "employees", "160");
        Article article = stories.draft("A story", "She employs " + reference + " people.");
        change(desk, ada, "200");
        Document page = desk.reads(facts(ada));
        desk.sends(page.select("button[formaction$=removal]").attr("formaction"), "base", "2");
        String restatement = page.select(".doubts form[action$=restatement]").attr("action");
        assertThat(restatement).isNotEmpty();
        desk.sends(restatement);
        assertThat(text(desk, article, 0)).contains(reference);
    }

    @Test
    void refuseInThePageWhatTheyCannotKeepAndWhatSomebodyElseChanged() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Refused");
        String[] wrong = claim(" ", "160", "");
        wrong[9] = "javascript:alert(1)";
        wrong[11] = "2024-02-31";
        Document refused = afterSending(desk, facts(ada), wrong);
        assertThat(refused.select(".field--wrong input").eachAttr("name"))
                .containsExactly("property", "sourceAddress", "accessed");
        assertThat(refused.select("#value-new").val()).isEqualTo("160");
        state(desk, ada, "employees", "160");
        String action = desk.reads(facts(ada))
                .select(".fact form[action~=/facts/\\d+$]")
                .attr("action");
        desk.sends(action, claim("employees", "170", "1"));
        Document late = afterSending(desk, action, claim("employees", "180", "1"));
        assertThat(late.select("[role=alert]").text()).contains("It says now: employees: 170.");
        assertThat(late.select(".fact [name=value]").val()).isEqualTo("180");
        assertThat(desk.reads(facts(ada)).select(".fact__before li").text()).startsWith("employees: 160");
    }

    @Test
    void areChangedByNobodyWhoMayNotWriteOfTheSubject() {
        Person ada = stories.person("Ada", "Kept");
        Desk walt = newsroom.desk(Role.WRITER);
        state(newsroom.desk(Role.EDITOR), ada, "employees", "160");
        assertThat(walt.reads(facts(ada)).select(".fact__title").text()).isEqualTo("employees: 160");
        assertThat(walt.sends(facts(ada), claim("employees", "170", "")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void areOfferedToWhoeverTypesTheirNames() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Offered");
        String reference = state(desk, ada, "employees", "160");
        String found = desk.asks("/admin/suggestions/subjects?q=offered%20empl").body();
        assertThat(found).contains("\"text\":\"160\"", reference.replaceAll(".*\\((.*)\\)", "$1"));
    }

    @Test
    void keepWhatIsTypedOfOneThatSomebodyElseRemoved() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Removedmeanwhile");
        state(desk, ada, "employees", "160");
        String action = desk.reads(facts(ada))
                .select(".fact form[action~=/facts/\\d+$]")
                .attr("action");
        desk.sends(action + "/removal", "base", "1");
        Document page = afterSending(desk, action, claim("employees", "170", "1"));
        assertThat(page.select("#_gone [role=alert]").text()).startsWith("Somebody removed this meanwhile.");
        assertThat(page.select("#_gone [name=value]").val()).isEqualTo("170");
        assertThat(page.select("#_gone [name=note]").val()).isEqualTo("Without trainees.");
        String[] typed = Arrays.copyOf(claim("employees", "170", "1"), 18);
        typed[16] = page.select("#_gone [name=back]").attr("name");
        typed[17] = page.select("#_gone [name=back]").val();
        Document back = afterSending(desk, page.select("#_gone form").attr("action"), typed);
        assertThat(back.select(".fact__title").text()).isEqualTo("employees: 170");
        assertThat(back.select(".fact__before li").text()).startsWith("employees: 160");
    }

    @Test
    void areNotRemovedForWhatTheyDoNotSayAnyMore() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Changedmeanwhile");
        state(desk, ada, "employees", "160");
        String removal =
                desk.reads(facts(ada)).select("button[formaction$=removal]").attr("formaction");
        change(desk, ada, "170");
        Document kept = afterSending(desk, removal, "base", "1");
        assertThat(kept.select(".fact [role=alert]").text()).contains("It says now: employees: 170.");
        Document gone =
                afterSending(desk, removal, "base", kept.select("[name=base]").val());
        assertThat(gone.select(".fact__title")).isEmpty();
    }

    @Test
    void comeBackOnlyWhereNothingSaysTheSame() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Backtwice");
        state(desk, ada, "employees", "160");
        String removal =
                desk.reads(facts(ada)).select("button[formaction$=removal]").attr("formaction");
        desk.sends(removal, "base", "1");
        state(desk, ada, "employees", "160");
        desk.sends(removal + "/end");
        assertThat(desk.reads(facts(ada)).select(".fact__title")).hasSize(1);
    }

    @Test
    void haveASourceInWhateverLettersItsAddressBegins() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Capital");
        String[] capital = claim("employees", "160", "");
        capital[9] = "HTTPS://WWW.example.org/";
        capital[7] = "";
        Document page = afterSending(desk, facts(ada), capital);
        assertThat(page.select(".fact a[rel=noopener]").text()).isEqualTo("example.org/");
        assertThat(page.select(".fact a[rel=noopener]").attr("href")).isEqualTo("HTTPS://WWW.example.org/");
    }

    private static String offered(Desk desk, String words) {
        return desk.asks("/admin/suggestions/subjects?q=" + words.replace(" ", "%20"))
                .body();
    }

    @Test
    void areOfferedByTheNameOfWhoeverHasThemToday() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Mergedaway");
        Person bob = stories.person("Bob", "Mergedinto");
        state(desk, ada, "employees", "160");
        desk.sends("/admin/people/" + ada.id() + "/merger", "into", String.valueOf(bob.id()));
        assertThat(offered(desk, "mergedaway empl")).contains(bob.address() + "#fact-");
        assertThat(offered(desk, "mergedinto empl")).contains(bob.address() + "#fact-");
        desk.sends("/admin/people/" + bob.id() + "/bin");
        assertThat(offered(desk, "mergedaway empl")).doesNotContain("#fact-");
    }

    @Test
    void areOfferedOfNobodyWhoWasReplaced() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Replacedoffer");
        Person bob = stories.person("Bob", "Replacingoffer");
        state(desk, ada, "employees", "160");
        desk.sends("/admin/people/" + ada.id() + "/bin/replacement", "into", String.valueOf(bob.id()));
        assertThat(offered(desk, "replacedoffer empl")).doesNotContain("#fact-");
        assertThat(offered(desk, "replacingoffer empl")).doesNotContain("#fact-");
        assertThat(desk.reads(facts(ada)).select(".fact__reference").text()).contains(ada.address());
    }

    @Test
    void stayWithWhoWasReplacedWhenTheOtherIsMergedAndParted() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Replacedfirst");
        Person bob = stories.person("Bob", "Mergedthen");
        Person cleo = stories.person("Cleo", "Mergedthen");
        state(desk, ada, "employees", "160");
        desk.sends("/admin/people/" + ada.id() + "/bin/replacement", "into", String.valueOf(bob.id()));
        desk.sends("/admin/people/" + bob.id() + "/merger", "into", String.valueOf(cleo.id()));
        assertThat(desk.reads(facts(cleo)).select(".fact__title")).isEmpty();
        desk.sends(desk.reads("/admin/people/" + cleo.id())
                .select("#_mergers form[action$=/end]")
                .attr("action"));
        assertThat(desk.reads(facts(bob)).select(".fact__title")).isEmpty();
        assertThat(desk.reads(facts(ada)).select(".fact__title")).hasSize(1);
    }

    @Test
    void areSettledWhereTheyStandAfterTheirSubjectWasReplaced() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Settled");
        Person bob = stories.person("Bob", "Settling");
        String reference = state(desk, ada, "employees", "160");
        stories.draft("A story", "She employs " + reference + " settlers.");
        change(desk, ada, "200");
        desk.sends("/admin/people/" + ada.id() + "/bin/replacement", "into", String.valueOf(bob.id()));
        Element settled = settlers(desk).get(0);
        assertThat(desk.reads(settled.select("h2 a").attr("href").replaceAll("#.*", ""))
                        .select("article.fact"))
                .isNotEmpty();
        Element review = settled.expectFirst("form[action$=review]");
        HttpResponse<String> answer = desk.sends(
                review.attr("action"), "section", review.select("button").val());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(settlers(desk)).isEmpty();
    }

    private static Elements settlers(Desk desk) {
        return desk.reads("/admin/directory/review").select("article.fact:contains(settlers)");
    }

    @Test
    void thatAreChangedDuringAMergerGoBackToWhomTheyWereSaidOf() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person ada = stories.person("Ada", "Goingback");
        Person bob = stories.person("Bob", "Goingback");
        state(desk, ada, "employees", "160");
        desk.sends("/admin/people/" + ada.id() + "/merger", "into", String.valueOf(bob.id()));
        change(desk, bob, "200");
        desk.sends(desk.reads("/admin/people/" + bob.id())
                .select("#_mergers form[action$=/end]")
                .attr("action"));
        assertThat(desk.reads(facts(bob)).select(".fact__title")).isEmpty();
        assertThat(desk.reads(facts(ada)).select(".fact__title").text()).isEqualTo("employees: 200");
    }

    private static Document afterSending(Desk desk, String address, String... fields) {
        HttpResponse<String> answer = desk.sends(address, fields);
        assertThat(answer.statusCode()).isEqualTo(302);
        return desk.reads(answer.headers().firstValue("Location").orElseThrow().replaceAll("#.*", ""));
    }
}
