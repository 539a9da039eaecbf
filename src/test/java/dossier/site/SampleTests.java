package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.DossierTest;
import dossier.Reader;
import dossier.text.Prose;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The piece that a new installation shows. */
@DossierTest
class SampleTests {

    private static final String PIECE = "/articles/deepseek-ai-a-rising-power-in-the-global-ai-race";

    private final Reader reader;

    SampleTests(Reader reader) {
        this.reader = reader;
    }

    @Test
    void hasTheTitleAndTheSectionsOfTheBrief() {
        Document page = reader.reads(PIECE);
        assertThat(page.select("h1").text()).isEqualTo("DeepSeek AI: A Rising Power in the Global AI Race");
        assertThat(page.select(".section__heading span").eachText())
                .containsExactly(
                        "Vision and Competitiveness",
                        "Capabilities and Breakthroughs",
                        "China's Broader AI Leadership Message",
                        "Implications for the AI Race",
                        "Conclusion");
        assertThat(page.select("figcaption").text()).contains("DeepSeek founder and chief executive Liang Wenfeng.");
    }

    @Test
    void isAsLongAsTheBriefAsks() {
        int words = Prose.of(
                        String.join("\n\n", reader.reads(PIECE).select(".prose").eachText()))
                .wordCount();
        assertThat(words).isBetween(600, 750);
    }

    @Test
    void linksEverySubjectOnceInEachSectionThatNamesIt() {
        Map<String, String> names = Map.ofEntries(
                Map.entry("Liang Wenfeng", "/people/liang-wenfeng"),
                Map.entry("DeepSeek", "/organisations/deepseek"),
                Map.entry("OpenAI", "/organisations/openai"),
                Map.entry("Anthropic", "/organisations/anthropic"),
                Map.entry("Alibaba", "/organisations/alibaba"),
                Map.entry("Nvidia", "/organisations/nvidia"),
                Map.entry("Apple", "/organisations/apple"),
                Map.entry("R1", "/products/r1"),
                Map.entry("V3", "/products/v3"),
                Map.entry("H100", "/products/h100"),
                Map.entry("App Store", "/products/app-store"));
        for (Element section : reader.reads(PIECE).select(".section .prose")) {
            List<String> named = names.entrySet().stream()
                    .filter(name -> section.text().matches("(?s).*\\b" + name.getKey() + "\\b.*"))
                    .map(Map.Entry::getValue)
                    .toList();
            assertThat(section.select("a.mention").eachAttr("href")).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void listsOnEachProfileThePassagesThatNameIt() {
        assertThat(reader.reads("/people/liang-wenfeng")
                        .select(".passage__place")
                        .eachText())
                .containsExactly("Capabilities and Breakthroughs");
        assertThat(reader.reads("/products/r1").select(".passage__place").eachText())
                .containsExactly("Vision and Competitiveness", "Capabilities and Breakthroughs");
        assertThat(reader.reads("/organisations/deepseek").select(".passage")).hasSize(6);
        assertThat(reader.reads("/products/r1").select(".facts").text()).contains("Released January", "Maker DeepSeek");
        assertThat(reader.reads("/people/liang-wenfeng")
                        .select("[lang=zh-Hans]")
                        .text())
                .isEqualTo("梁文锋");
    }
}
