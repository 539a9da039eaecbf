package dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Section;
import dossier.article.Sections;
import dossier.directory.Person;
import dossier.directory.Subject;
import dossier.text.Links;
import dossier.text.Passage;
import dossier.text.Prose;
import dossier.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Names that stand unlinked, found and linked. */
@DossierTest
class SuggestingTests {

    private static final Slug DEEPSEEK = new Slug("deepseek-ai-a-rising-power-in-the-global-ai-race");

    private final Newsroom newsroom;
    private final Stories stories;
    private final Articles articles;
    private final Sections sections;
    private final Suggesting suggesting;
    private final TransactionTemplate transaction;

    SuggestingTests(
            Newsroom newsroom,
            Stories stories,
            Articles articles,
            Sections sections,
            Suggesting suggesting,
            TransactionTemplate transaction) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.articles = articles;
        this.sections = sections;
        this.suggesting = suggesting;
        this.transaction = transaction;
    }

    @Test
    void findEverySubjectOfTheDeepSeekPieceAndNoneWrongly() {
        for (String text : textsOfThePiece()) {
            String unlinked = Links.relink(text, address -> Optional.empty());
            Article article = stories.draft("Unlinked", unlinked);
            assertThat(mentions(linkedAgain(article))).containsAll(mentions(text));
            assertThat(addresses(linkedAgain(article))).isEqualTo(addresses(text));
        }
    }

    private List<String> textsOfThePiece() {
        return transaction.execute(status -> articles.findByAnySlug(DEEPSEEK).orElseThrow().sections().stream()
                .map(section -> section.current().text())
                .toList());
    }

    private String linkedAgain(Article article) {
        return transaction.execute(status -> {
            Section section =
                    articles.findById(article.id()).orElseThrow().sections().get(0);
            return suggesting.linked(section, suggesting.in(section));
        });
    }

    private static List<String> mentions(String text) {
        return Prose.of(text).passages().stream()
                .map(passage -> passage.lead() + passage.words() + passage.trail() + passage.address())
                .distinct()
                .toList();
    }

    private static List<String> addresses(String text) {
        return Prose.of(text).passages().stream()
                .map(Passage::address)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void linkWhatSomebodyAcceptsAsAnOrdinarySave() {
        Person ada = stories.person("Ada", "Unlinkedia");
        String section = stories.section("ADA UNLINKEDIA wrote. Ada Unlinkedia's engine. **Ada Unlinkedia** again.");
        Desk desk = newsroom.desk(Role.EDITOR);
        Document page = desk.reads(section);
        assertThat(page.select(".suggested").text()).contains("Ada Unlinkedia 2 times", "ADA UNLINKEDIA");
        desk.sends(section + "/mentions", "words", "Ada Unlinkedia", "subject", String.valueOf(ada.id()));
        String link = "[Ada Unlinkedia](" + ada.address() + ")";
        assertThat(desk.reads(section).select("#text").val())
                .isEqualTo("ADA UNLINKEDIA wrote. " + link + "'s engine. **" + link + "** again.");
        assertThat(desk.reads(section + "/revisions").select("tbody tr")).hasSize(2);
        desk.sends(section + "/mentions");
        assertThat(desk.reads(section).select(".suggested")).isEmpty();
    }

    @Test
    void askWhomANameMeansThatSeveralHave() {
        Person one = stories.person("Ambi", "Guousname");
        Person other = stories.person("Ambi", "Guousname");
        String section = stories.section("Ambi Guousname wrote.");
        Desk desk = newsroom.desk(Role.EDITOR);
        assertThat(desk.reads(section)
                        .select(".suggested [name=subject][value]:is(button)")
                        .eachAttr("value"))
                .containsExactlyInAnyOrder(String.valueOf(one.id()), String.valueOf(other.id()));
        desk.sends(section + "/mentions");
        assertThat(desk.reads(section).select("#text").val()).isEqualTo("Ambi Guousname wrote.");
        desk.sends(section + "/mentions", "words", "Ambi Guousname", "subject", String.valueOf(other.id()));
        assertThat(desk.reads(section).select("#text").val()).contains(other.address());
    }

    @Test
    void areNotMadeAgainWhereTheyWereDeclined() {
        Person ada = stories.person("Ada", "Declinedby");
        String section = stories.section("Ada Declinedby wrote.");
        String other = stories.section("Ada Declinedby wrote more.");
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.sends(section + "/mentions/declined", "subject", String.valueOf(ada.id()));
        assertThat(desk.reads(section).select(".suggested")).isEmpty();
        assertThat(desk.reads(other).select(".suggested")).hasSize(1);
    }

    @Test
    void followTheDirectoryAtOnce() {
        Person ada = stories.person("Ada", "Renamedsoon");
        String section = stories.section("Ada Renamedsoon and Countess Renamedlater.");
        Desk desk = newsroom.desk(Role.EDITOR);
        assertThat(desk.reads(section).select(".suggested strong").eachText()).containsExactly("Ada Renamedsoon");
        String file = "/admin/people/" + ada.id();
        desk.sends(file, "name", "Countess Renamedlater", "definition", "She.", "base", "1");
        assertThat(desk.reads(section).select(".suggested strong").eachText()).containsExactly("Countess Renamedlater");
        desk.sends(file + "/bin");
        assertThat(desk.reads(section).select(".suggested strong")).isEmpty();
        desk.sends(file + "/bin/end");
        assertThat(desk.reads(section).select(".suggested strong")).hasSize(1);
    }

    @Test
    void offerNamesThatAreNobodysYet() {
        String section = stories.section("It was read on Wall Street and by Nobody Enteredyet himself.");
        Document page = newsroom.desk(Role.EDITOR).reads(section);
        assertThat(page.select("a[href^=/admin/people/new]").eachAttr("href"))
                .contains("/admin/people/new?name=Nobody%20Enteredyet");
    }

    @Test
    void areListedAcrossArticlesForOneSubject() {
        Person ada = stories.person("Ada", "Everywhere");
        Article one = stories.draft("One", "Ada Everywhere wrote.", "[Ada Everywhere](" + ada.address() + ").");
        Article two = stories.draft("Two", "Then Ada Everywhere wrote again.");
        Article three = stories.draft("Three", "Ada Everywhere never.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String list = "/admin/people/" + ada.id() + "/suggestions";
        assertThat(desk.reads(list).select(".use__sentence").eachText())
                .containsExactlyInAnyOrder(
                        "Ada Everywhere wrote.", "Then Ada Everywhere wrote again.", "Ada Everywhere never.");
        desk.sends(list + "/declined", "section", String.valueOf(first(three)));
        desk.sends(list, "section", String.valueOf(first(one)));
        assertThat(desk.reads(list).select(".use__sentence").eachText())
                .containsExactly("Then Ada Everywhere wrote again.");
        desk.sends(list);
        assertThat(desk.reads(list).select(".use__sentence")).isEmpty();
        assertThat(text(two)).isEqualTo("Then [Ada Everywhere](" + ada.address() + ") wrote again.");
        assertThat(text(three)).isEqualTo("Ada Everywhere never.");
        assertThat(newsroom.desk(Role.WRITER).reads(list).select(".use")).isEmpty();
    }

    @Test
    void areShownInPartWhereTheyAreVeryMany() {
        Person ada = stories.person("Ada", "Toooften");
        String section = stories.section("Ada Toooften wrote. ".repeat(30));
        Desk desk = newsroom.desk(Role.EDITOR);
        String list = "/admin/people/" + ada.id() + "/suggestions";
        assertThat(desk.reads(list).select(".use__sentence")).hasSize(3);
        assertThat(desk.reads(list).select(".use").text()).contains("And 27 times more in this section.");
        desk.sends(list);
        assertThat(desk.reads(list).select(".use")).isEmpty();
        assertThat(desk.reads(section).select("#text").val()).doesNotContain(" Ada");
        String unknown = IntStream.range(0, 60)
                .mapToObj(each -> "by Nobody " + name(each))
                .collect(Collectors.joining(", "));
        assertThat(desk.reads(stories.section("It was " + unknown + " himself."))
                        .select("a[href^=/admin/people/new]"))
                .hasSize(50);
    }

    private static String name(int number) {
        return "Entered" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private long first(Article article) {
        return sections.outlineOf(article.id(), 0).get(0).id();
    }

    private String text(Article article) {
        return transaction.execute(status -> articles.findById(article.id())
                .orElseThrow()
                .sections()
                .get(0)
                .current()
                .text());
    }

    @Test
    void nameNobodyWhoIsNotThere() {
        List<String> wrong = new ArrayList<>();
        Article article = stories.draft("Plain", "The app store of apples sells open AI and r1 by deep seekers.");
        transaction.executeWithoutResult(status -> suggesting
                .in(articles.findById(article.id()).orElseThrow().sections().get(0))
                .forEach(suggested -> wrong.add(suggested.words()
                        + suggested.meant().stream().map(Subject::name).toList())));
        assertThat(wrong).isEmpty();
    }
}
