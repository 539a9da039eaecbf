package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.DossierTest;
import dossier.Reader;
import dossier.Stories;
import dossier.article.Article;
import dossier.article.Topic;
import dossier.directory.Person;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The indexes of people, organisations and products. */
@DossierTest
class SubjectIndexTests {

    private final Stories stories;
    private final Reader reader;

    SubjectIndexTests(Stories stories, Reader reader) {
        this.stories = stories;
        this.reader = reader;
    }

    @Test
    void showsOfATopicWhomItsLiveArticlesName() {
        Topic topic = stories.topic("Weaving");
        Person ada = stories.person("Ada", "Filed");
        Person bea = stories.person("Bea", "Elsewhere");
        Person cleo = stories.person("Cleo", "Drafted");
        publish(stories.draft("A story", Set.of(topic), link(ada), link(ada)));
        stories.published("Another story", link(bea));
        stories.draft("A draft", Set.of(topic), link(cleo));
        Document page = reader.reads("/people?topic=" + topic.slug());
        assertThat(page.select(".entry a").eachAttr("href")).containsExactly(ada.address());
        assertThat(page.select(".letters a").eachText()).containsExactly("F");
        assertThat(page.select(".filing [aria-current]").text()).isEqualTo("Weaving");
        assertThat(page.title()).isEqualTo("People: Weaving – Dossier");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/people?topic=" + topic.slug());
    }

    @Test
    void offersOnlyTopicsThatNameAnybodyOfTheKind() {
        Topic topic = stories.topic("Spinning");
        Topic drafted = stories.topic("Drafting");
        publish(stories.draft("A story", Set.of(topic), link(stories.person("Ada", "Spun"))));
        stories.draft("A draft", Set.of(drafted), link(stories.person("Ada", "Drawn")));
        assertThat(reader.reads("/people").select(".filing a").eachText())
                .contains("All", "Spinning", "Artificial intelligence")
                .doesNotContain("Drafting");
        assertThat(reader.reads("/products").select(".filing a").eachText())
                .contains("Artificial intelligence")
                .doesNotContain("Spinning");
    }

    @Test
    void keepsItsTopicFromLetterToLetterAndFromPageToPage() {
        Topic topic = stories.topic("Crowds");
        List<Person> many = IntStream.range(0, 101)
                .mapToObj(number -> stories.person("Ada", "Ж%03d".formatted(number)))
                .toList();
        String all = many.stream().map(SubjectIndexTests::link).collect(Collectors.joining(" "));
        publish(stories.draft("A story", Set.of(topic), all, link(stories.person("Ada", "Alone"))));
        Document whole = reader.reads("/people?topic=" + topic.slug());
        String letter = "/people?topic=" + topic.slug() + "&letter=%D0%96";
        assertThat(whole.select(".letters a").eachAttr("href")).contains(letter);
        assertThat(whole.select("[rel=next]").attr("href")).isEqualTo("/people?topic=" + topic.slug() + "&page=2");
        Document ofLetter = reader.reads(letter);
        assertThat(ofLetter.select(".entry")).hasSize(100);
        assertThat(ofLetter.select(".letters a").eachAttr("href")).endsWith("/people?topic=" + topic.slug());
        Document last = reader.reads(ofLetter.select("[rel=next]").attr("href"));
        assertThat(last.select(".entry a").eachAttr("href"))
                .containsExactly(many.get(100).address());
        assertThat(last.select("link[rel=canonical]").attr("href")).endsWith(letter + "&page=2");
    }

    @Test
    void isToldApartFromTheWholeIndex() {
        Topic topic = stories.topic("One");
        publish(stories.draft("A story", Set.of(topic), link(stories.person("Ada", "Onlyone"))));
        String since = since("/people");
        assertThat(reader.reads("/people?topic=" + topic.slug()).select(".entry"))
                .hasSize(1);
        assertThat(since("/people")).isEqualTo(since);
    }

    @Test
    void isNowhereForATopicOrALetterThatIsNotThere() {
        Topic drafted = stories.topic("Secret");
        stories.draft("A draft", Set.of(drafted), "Told.");
        assertThat(reader.asks(drafted.address()).statusCode()).isEqualTo(404);
        for (String query : List.of(
                "topic=" + drafted.slug(),
                "topic=nothing",
                "topic=-",
                "topic=%00",
                "topic=artificial-intelligence&letter=X")) {
            assertThat(reader.asks("/people?" + query).statusCode()).as(query).isEqualTo(404);
        }
    }

    private String since(String path) {
        return reader.asks(path).headers().firstValue("Last-Modified").orElseThrow();
    }

    private void publish(Article article) {
        stories.change(article, (story, editor) -> story.publish("", editor, Instant.now()));
    }

    private static String link(Person person) {
        return " [" + person.name() + "](" + person.address() + ") ";
    }
}
