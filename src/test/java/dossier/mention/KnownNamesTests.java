package dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dossier.text.Links;
import dossier.text.Range;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownNamesTests {

    private final KnownNames names = new KnownNames();

    @Test
    void findsWhereATextNamesWhom() {
        names.learn(1, List.of("DeepSeek", "深度求索"));
        names.learn(2, List.of("Liang Wenfeng", "梁文锋"));
        String text = "**DeepSeek** was founded by Liang\nWenfeng. 梁文锋说：深度求索 [DeepSeek](/organisations/deepseek)";
        assertThat(names.find(text))
                .containsExactly(
                        new Sighting(new Range(2, 10), "DeepSeek", Set.of(1L)),
                        new Sighting(new Range(28, 41), "Liang Wenfeng", Set.of(2L)),
                        new Sighting(new Range(43, 46), "梁文锋", Set.of(2L)),
                        new Sighting(new Range(48, 52), "深度求索", Set.of(1L)));
    }

    @Test
    void findsTheLongestOfThoseThatBeginAtOnePlace() {
        names.learn(1, List.of("DeepSeek", "DeepSeek AI"));
        names.learn(2, List.of("AI Lab", "DeepSeek AI Lab Beijing"));
        assertThat(words("DeepSeek AI Lab and DeepSeek and the AI Lab"))
                .containsExactly("DeepSeek AI", "DeepSeek", "AI Lab");
        assertThat(words("*DeepSeek* AI and DeepSeek *AI* and **DeepSeek AI**"))
                .containsExactly("DeepSeek", "DeepSeek", "DeepSeek AI");
    }

    @Test
    void saysOfWhomItMayBeTheName() {
        names.learn(1, List.of("Apple Records", "Apple"));
        names.learn(2, List.of("Apple Inc.", "Apple"));
        Sighting sighting = names.find("He left Apple.").get(0);
        assertThat(sighting.isAmbiguous()).isTrue();
        assertThat(sighting.subjectIds()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(names.find("He left Apple Inc.").get(0).subjectIds()).containsExactly(2L);
    }

    @Test
    void prefersTheNameThatIsWrittenSoToTheLetter() {
        names.learn(1, List.of("Oracle"));
        names.learn(2, List.of("ORACLE"));
        assertThat(names.find("Oracle").get(0).subjectIds()).containsExactly(1L);
        assertThat(names.find("ORACLE").get(0).subjectIds()).containsExactly(2L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DeepSeek        | DeepSeek’s model              | DeepSeek
            DeepSeek        | (DeepSeek), 'DeepSeek'        | DeepSeek, DeepSeek
            DeepSeek        | DeepSeek-based, x-DeepSeek    | DeepSeek, DeepSeek
            DeepSeek        | DeepSeek's, d'DeepSeek        | DeepSeek, DeepSeek
            DeepSeek        | DEEPSEEK and Deepseek         | DEEPSEEK, Deepseek
            DeepSeek        | die DeepSeek公司的DeepSeek模型 | DeepSeek, DeepSeek
            DeepSeek        | Deep&shy;Seek, DeepSeek[^1] | Deep\u00adSeek, DeepSeek
            O'Reilly        | O’Reilly's and O'Reilly       | O’Reilly, O'Reilly
            L’Oréal         | L'Oréal                       | L'Oréal
            Coca-Cola       | Coca‑Cola and Coca–Cola       | Coca‑Cola, Coca–Cola
            Liang Wenfeng   | Liang\u00a0Wenfeng, LIANG  WENFENG | Liang\u00a0Wenfeng, LIANG  WENFENG
            U.S.            | the U.S. and U.S.-based U.S   | U.S., U.S.
            AT&T            | AT&T and AT&amp;T             | AT&T, AT&T
            Yahoo!          | Yahoo! Yahoo!'s               | Yahoo!, Yahoo!
            xAI             | xAI and xAI’s                 | xAI, xAI
            iPhone          | iPhone, IPHONE, iphone        | iPhone, IPHONE, iphone
            Bank of England | BANK OF ENGLAND, Bank Of England | BANK OF ENGLAND, Bank Of England
            Ελλάδα          | στην Ελλάδα                   | Ελλάδα
            深度求索         | 在深度求索工作                  | 深度求索
            アップル          | アップルの                      | アップル
            ไทย             | ประเทศไทย                     | ไทย
            """)
    void findsAName(String name, String text, String found) {
        names.learn(1, List.of(name));
        assertThat(String.join(", ", words(text))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DeepSeek        | DeepSeeker, MyDeepSeek, DeepSeek2, deepseek, deepSeek
            DeepSeek        | DeepSeek\u0301 and Deep Seek and Deep-Seek
            DeepSeek        | **Deep**Seek, [Deep](/x)Seek, DeepSeek`er`, Deep&nbsp;Seek
            DeepSeek        | [DeepSeek](/x) [the *DeepSeek*][l] `DeepSeek` <https://DeepSeek.example> ![DeepSeek](/p)
            Apple           | an apple a day
            Reilly          | O'Reilly and O’Reilly
            Rock            | Rock'n'Roll
            US              | us, Us, u.s.
            WHO             | Who, who
            NATO            | Nato
            Meta            | meta
            xAI             | XAI, xai
            U.S.            | U.S.A., u.s.
            New York        | New york, new York
            L'Oréal         | L-Oréal
            .NET            | ASP.NET
            """)
    void doesNotTakeOtherWordsForAName(String name, String text) {
        names.learn(1, List.of(name));
        assertThat(words(text + "\n\n[l]: /y")).isEmpty();
        assertThat(words(name)).containsExactly(name);
    }

    @Test
    void findsANameInWhicheverFormOfUnicode() {
        names.learn(1, List.of(Normalizer.normalize("Zoë Müller", Normalizer.Form.NFD), "Nguyễn"));
        assertThat(words("Zoë Müller")).containsExactly("Zoë Müller");
        assertThat(words(Normalizer.normalize("Zoë Müller und Nguyễn", Normalizer.Form.NFD)))
                .containsExactly("Zoë Müller", "Nguyễn");
    }

    @Test
    void knowsNoLongerWhatASubjectIsNotCalled() {
        names.learn(1, List.of("Twitter", "Twitter Inc."));
        names.learn(2, List.of("Twitter"));
        names.learn(1, List.of("X Corp.", "Twitter Inc."));
        assertThat(names.find("Twitter").get(0).subjectIds()).containsExactly(2L);
        assertThat(words("Twitter Inc. and X Corp.")).containsExactly("Twitter Inc.", "X Corp.");
        names.forget(1);
        names.forget(2);
        names.forget(3);
        assertThat(words("Twitter Inc. and X Corp.")).isEmpty();
    }

    @Test
    void keepsASpellingOfTheSameNameWhenAnotherGoes() {
        names.learn(1, List.of("O'Reilly", "O’Reilly"));
        names.learn(1, List.of("O’Reilly"));
        assertThat(words("O'Reilly")).containsExactly("O'Reilly");
    }

    @Test
    void remembersNothingOfWhatItForgot() {
        IntStream.range(0, 100).forEach(id -> names.learn(id, List.of("Ada " + id, "Ada " + id + " Lovelace")));
        IntStream.range(0, 100).forEach(names::forget);
        assertThat(names).usingRecursiveComparison().isEqualTo(new KnownNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u200b", "…"})
    void passesOverWhatIsNoName(String name) {
        names.learn(1, List.of(name, "x".repeat(101), "x ".repeat(65)));
        assertThat(words("a " + name + " b " + "x".repeat(101) + " " + "x ".repeat(65)))
                .isEmpty();
    }

    @Test
    void isFoundAlwaysWhileOthersAreLearntAndForgotten() {
        names.learn(1, List.of("Ada Lovelace", "Ada"));
        AtomicBoolean goesOn = new AtomicBoolean(true);
        CompletableFuture<Void> learning = CompletableFuture.runAsync(() -> {
            for (int id = 2; goesOn.get(); id++) {
                names.learn(id, List.of("Ada " + id, "Bob", "Ada Lovelace " + id));
                names.learn(1, List.of("Ada Lovelace", "Ada", "Countess " + id));
                names.forget(id);
            }
        });
        for (int each = 0; each < 3_000; each++) {
            assertThat(words("Ada and Ada Lovelace")).containsExactly("Ada", "Ada Lovelace");
        }
        goesOn.set(false);
        learning.join();
    }

    @Test
    void findsWhatCanBeLinked() {
        names.learn(1, List.of("Ada Lovelace", "梁文锋"));
        String text = "| Ada Lovelace | *梁文锋* |\n|---|---|\n| \\| Ada\u00a0Lovelace’s | 国梁文锋 |\n\n> Ada\n> Lovelace";
        List<Range> ranges = names.find(text).stream().map(Sighting::range).toList();
        assertThat(ranges).hasSize(5);
        String linked = Links.link(text, ranges, "/people/ada");
        assertThat(linked.split("\\(/people/ada\\)", -1)).hasSize(6);
        assertThat(names.find(linked)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void isSoonDoneWithWhateverIsTyped(String piece) {
        names.learn(1, List.of("a ".repeat(63) + "b", "A b", "A", "a'a", "梁".repeat(60) + "文", ".".repeat(60) + "x"));
        String text = String.join("", Collections.nCopies(300_000 / piece.length(), piece));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> names.find(text));
    }

    static Stream<String> longTexts() {
        return Stream.of(
                "a ", "a'", "梁", ".", "x", "\u0301", "A\n", "*A* ", "A\u200b", "😀", "Ada\n\n", "[A](/x)", "`A` ");
    }

    private List<String> words(String markdown) {
        return names.find(markdown).stream().map(Sighting::words).toList();
    }
}
