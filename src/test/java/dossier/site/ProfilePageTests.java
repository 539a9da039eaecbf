package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.DossierTest;
import dossier.MovableClock.Watch;
import dossier.Reader;
import dossier.Stories;
import dossier.article.Article;
import dossier.directory.Person;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.text.Slug;
import dossier.text.Wording;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@DossierTest
class ProfilePageTests {

    private final Stories stories;
    private final Subjects subjects;
    private final Reader reader;
    private final Watch watch;

    ProfilePageTests(Stories stories, Subjects subjects, Reader reader, Watch watch) {
        this.watch = watch;
        this.stories = stories;
        this.subjects = subjects;
        this.reader = reader;
    }

    @Test
    void showsEveryPassageThatReadersCanSeeAndNoOther() {
        Person ada = stories.person("Ada", "Named");
        String link = "[Ada](" + ada.address() + ")";
        stories.draft("A draft", "In a draft, " + link + " is named.");
        Article article =
                stories.published("A story", "Once there was " + link + ". She wrote.", "Nobody.", link + " again.");
        stories.change(article, (story, editor) -> {
            story.sections().get(2).revise(new Wording("Part 2", "No longer."), editor, Instant.now());
            story.publish("", editor, Instant.now());
        });
        Document page = reader.reads(ada.address());
        assertThat(page.select(".passage p:first-child").eachText()).containsExactly("Once there was Ada.");
        assertThat(page.select(".passage mark").text()).isEqualTo("Ada");
        assertThat(page.select(".passage__place a").attr("href")).isEqualTo(article.address() + "#introduction");
    }

    @Test
    void leadsFromEveryAddressItHadToTheOneItHas() {
        Person ada = stories.person("Ada", "Moved");
        String old = ada.address();
        Article article = stories.published("A story", "By [Ada](" + old + ").");
        Slug slug = stories.fresh("ada");
        stories.inTransaction(now -> subjects.findById(ada.id()).orElseThrow().moveTo(slug));
        HttpResponse<String> answer = reader.asks(old);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/people/" + slug);
        assertThat(reader.reads(article.address()).select("a.mention").attr("href"))
                .isEqualTo("/people/" + slug);
        assertThat(reader.reads("/people/" + slug).select(".passage")).hasSize(1);
    }

    @Test
    void isFoundOnceAnEditionThatNamesItIsLive() {
        Person ada = stories.unknownPerson("Ada", "Secret");
        Article article = stories.draft("A story", "By [Ada](" + ada.address() + ").");
        assertThat(reader.asks(ada.address()).statusCode()).isEqualTo(404);
        stories.change(article, (story, editor) -> {
            story.publish("", editor, Instant.now(), Instant.now().plusSeconds(3600));
        });
        assertThat(reader.asks(ada.address()).statusCode()).isEqualTo(404);
        assertThat(reader.reads("/people").text()).doesNotContain("Ada Secret");
        stories.change(article, (story, editor) -> story.publish("", editor, Instant.now()));
        assertThat(reader.reads(ada.address()).select(".passage")).hasSize(1);
        assertThat(reader.reads("/people?letter=S").text()).contains("Ada Secret");
    }

    @Test
    void followsAtOnceWhatReadersSee() {
        Person ada = stories.person("Ada", "Followed");
        String link = "[Ada](" + ada.address() + ").";
        assertThat(passages(ada)).isEmpty();
        Article article = stories.published("A story", "By " + link);
        assertThat(passages(ada)).containsExactly("By Ada.");
        stories.change(article, (story, editor) -> {
            story.sections().get(0).revise(new Wording("", "Later by " + link), editor, Instant.now());
            story.publish("", editor, Instant.now(), Instant.now().plusSeconds(3600));
        });
        assertThat(passages(ada)).containsExactly("By Ada.");
        watch.goAhead(Duration.ofHours(2));
        assertThat(passages(ada)).containsExactly("Later by Ada.");
        watch.goAhead(Duration.ZERO);
        assertThat(passages(ada)).containsExactly("By Ada.");
        stories.change(article, (story, editor) -> story.withdraw("It was wrong.", editor, Instant.now()));
        assertThat(passages(ada)).isEmpty();
        stories.change(article, (story, editor) -> story.bringBack(editor, Instant.now()));
        assertThat(passages(ada)).containsExactly("By Ada.");
    }

    private List<String> passages(Person person) {
        return reader.reads(person.address()).select(".passage p:first-child").eachText();
    }

    @Test
    void losesItsLinksAndKeepsItsWordsWhileItIsInTheBin() {
        Person ada = stories.person("Ada", "Binned");
        Article article = stories.published("A story", "By [Ada](" + ada.address() + ").");
        bins(ada);
        assertThat(reader.asks(ada.address()).statusCode()).isEqualTo(404);
        Document page = reader.reads(article.address());
        assertThat(page.select("main").text()).contains("By Ada.");
        assertThat(page.select("a[href^=/people/]")).isEmpty();
    }

    private void bins(Person person) {
        stories.inTransaction(now -> {
            Subject subject = subjects.findById(person.id()).orElseThrow();
            subject.bin(subject.createdBy(), now);
        });
    }

    @Test
    void isFoundUnderItsLetter() {
        Person zoe = stories.person("Zoë", "Žižek");
        Document index = reader.reads("/people?letter=Z");
        assertThat(index.select("#letter_Z a").eachAttr("href")).contains(zoe.address());
        assertThat(index.select(".letters [aria-current]").text()).isEqualTo("Z");
        assertThat(index.select("link[rel=canonical]").attr("href")).endsWith("/people?letter=Z");
        assertThat(reader.asks("/people?letter=%C3%97").statusCode()).isEqualTo(404);
    }

    @Test
    void showsWhoIsNamedInTheSameLiveSectionsAndHowOften() {
        Person ada = stories.person("Ada", "Accompanied");
        Person bea = stories.person("Bea", "Often");
        Person cleo = stories.person("Cleo", "Once");
        Person dora = stories.person("Dora", "Apart");
        Person eva = stories.person("Eva", "Unpublished");
        stories.draft("A draft", link(ada) + link(eva));
        Article article = stories.published(
                "A story",
                link(ada) + link(bea) + link(ada) + link(bea),
                link(ada) + link(bea) + link(cleo),
                link(dora),
                link(ada) + link(eva));
        stories.change(article, (story, editor) -> {
            story.sections().get(3).revise(new Wording("Part 3", "Nobody."), editor, Instant.now());
            story.publish("", editor, Instant.now());
        });
        Document page = reader.reads(ada.address());
        assertThat(page.select(".company__table tbody tr").eachText())
                .containsExactly(
                        "Bea Often, Bea is known to every reader. Person 2",
                        "Cleo Once, Cleo is known to every reader. Person 1");
        assertThat(page.select(".company__table a").eachAttr("href")).containsExactly(bea.address(), cleo.address());
        assertThat(page.select(".company__picture .company__name").eachText())
                .containsExactly("Bea Often2", "Cleo Once1");
        assertThat(page.select(".company__picture a").eachAttr("href")).containsExactly(bea.address(), cleo.address());
    }

    @Test
    void isInNoCompanyWithWhoeverIsInTheBin() {
        Person ada = stories.person("Ada", "Left");
        Person bea = stories.person("Bea", "Binned");
        stories.published("A story", link(ada) + link(bea));
        assertThat(reader.reads(ada.address()).select(".company")).hasSize(1);
        bins(bea);
        assertThat(reader.reads(ada.address()).select(".company")).isEmpty();
    }

    @Test
    void leadsToEachCompanionOnceByKeyboard() {
        Document page = reader.reads("/organisations/deepseek");
        assertThat(page.select("svg[aria-hidden=true] a"))
                .hasSize(10)
                .allMatch(link -> link.attr("tabindex").equals("-1"));
        assertThat(page.select(".company__table a").eachAttr("href"))
                .isEqualTo(page.select(".company__picture a").eachAttr("href"));
    }

    @Test
    void showsNoCompanyWhereNobodyIsNamedBeside() {
        Person ada = stories.person("Ada", "Alone");
        stories.published("A story", "Only " + link(ada) + ".");
        assertThat(reader.reads(ada.address()).select(".passage")).hasSize(1);
        assertThat(reader.reads(ada.address()).select(".company")).isEmpty();
    }

    @Test
    void showsTheTwelveWhoAreNamedWithItMost() {
        Person ada = stories.person("Ada", "Sociable");
        List<Person> others = IntStream.range(0, 14)
                .mapToObj(number -> stories.person("Other", "Number" + (char) ('A' + number)))
                .toList();
        String all = others.stream().map(ProfilePageTests::link).collect(Collectors.joining(" "));
        String most = others.stream().skip(2).map(ProfilePageTests::link).collect(Collectors.joining(" "));
        stories.published("A story", link(ada) + all, link(ada) + most);
        assertThat(reader.reads(ada.address()).select(".company__table a").eachAttr("href"))
                .isEqualTo(others.stream().skip(2).map(Person::address).toList());
    }

    private static String link(Person person) {
        return " [" + person.name() + "](" + person.address() + ") ";
    }
}
