package dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dossier.text.Range;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnknownNamesTests {

    private static final String PROSE = """
            ## What Nvidia Lost On A Monday

            On Monday, 27 January 2025, shares of Nvidia fell by 17 per cent. The company, which Jensen Huang leads, had never
            lost as much. I was told that American investors feared DeepSeek, a firm from Hangzhou that few in Silicon Valley
            knew. Liang Wenfeng had founded it in 2023 with money from his fund, High-Flyer. “We are done following,” he told
            the Chinese newspaper 36Kr; Reuters and the *Financial Times* could not reach him. Mr. Liang's adviser, Dr Ursula von
            der Leyen, and Mohammed bin Salman met at the University of Zhejiang in February.

            - Reuters said so.
            - Nvidia’s H800 chips were sold until October.

            However, Jensen Huang stayed calm. In Beijing, John F. Kennedy Jr. spoke. She and Sean O'Brien of AT&T agreed.
            """;

    private final KnownNames known = new KnownNames();

    @Test
    void findsInProseWhatIsNobodyYet() {
        known.learn(1, List.of("DeepSeek"));
        known.learn(2, List.of("Liang Wenfeng"));
        assertThat(words(PROSE))
                .containsExactly(
                        "Nvidia",
                        "Jensen Huang",
                        "Hangzhou",
                        "Silicon Valley",
                        "High-Flyer",
                        "Reuters",
                        "Financial Times",
                        "Liang",
                        "Ursula von der Leyen",
                        "Mohammed bin Salman",
                        "University of Zhejiang",
                        "H800",
                        "Beijing",
                        "John F. Kennedy Jr",
                        "Sean O'Brien",
                        "AT&T");
    }

    @Test
    void saysHowOftenAndWhereFirst() {
        List<UnknownName> found = unknown(PROSE);
        assertThat(found.get(0)).isEqualTo(new UnknownName("Nvidia", 2, range(PROSE.indexOf("Nvidia fell"), "Nvidia")));
        assertThat(found.get(1))
                .isEqualTo(new UnknownName("Jensen Huang", 2, range(PROSE.indexOf("Jensen"), "Jensen Huang")));
        assertThat(found).extracting(UnknownName::count).containsOnly(1, 2);
        assertThat(unknown("Alibaba\nCloud is Alibaba Cloud").get(0))
                .isEqualTo(new UnknownName("Alibaba Cloud", 2, new Range(0, 13)));
    }

    @Test
    void offersNothingOfWhatIsKnownOrLinked() {
        known.learn(1, List.of("Bank of England", "Nvidia", "Huang"));
        assertThat(
                        words(
                                "of the Bank of England, of Nvidia and Jensen Huang, [Sam Altman](/people/sam) and `Sam Altman`"))
                .containsExactly("Jensen");
        assertThat(words("of Nvidia-Arm and [Open](/x)AI")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in Paris                             | Paris
            he met Xi Jinping's envoy            | Xi Jinping
            the U.S. Steel company of the U.S.   | U.S. Steel, U.S.
            and Bashar al-Assad of Syria         | Bashar al-Assad, Syria
            in the University of the Arts        | University of the Arts
            by J. K. Rowling                     | J. K. Rowling
            under *Ada Lovelace* and Ada *Byron* | Ada Lovelace, Ada, Byron
            he said that Чебурашка won           | Чебурашка
            an American Express card             | American Express
            of Zoë Müller-Lüdenscheidt           | Zoë Müller-Lüdenscheidt
            the GPT-4 and the DeepSeek-R1 models | GPT-4, DeepSeek-R1
            Yesterday Sam Altman spoke           | Sam Altman
            In the Plan B. The end               | Plan B
            he met Prof. Turing                  | Turing
            """)
    void findsWhatSeemsToBeAName(String text, String found) {
        assertThat(String.join(", ", words(text))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nobody knows. Paris is big! “Paris”: Paris.
            It is what I think on Monday in May.
            the American and the French, in Chinese or in English
            # In the City of Lights
            an iPhone, pre-Columbian and 3D
            option A and option B
            it was [Removed for legal reasons on 3 May] there
            She said: Nobody knows, e.g. nothing
            但是梁文锋说
            he asks. (Perhaps they know.) “Yes.” Nobody does.
            What Nine Words Of A Title Put In A Row Look Like Today
            """)
    void takesNothingElseForAName(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void looksIntoTheCellsOfATableButNotItsHead() {
        assertThat(words("| Alan Turing |\n|---|\n| Ada Lovelace |")).containsExactly("Ada Lovelace");
    }

    @ParameterizedTest
    @MethodSource("dossier.mention.KnownNamesTests#longTexts")
    void isSoonDoneWithWhateverIsTyped(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> UnknownNames.in(text, List.of()));
    }

    private List<String> words(String markdown) {
        return unknown(markdown).stream().map(UnknownName::words).toList();
    }

    private List<UnknownName> unknown(String markdown) {
        return UnknownNames.in(markdown, known.find(markdown));
    }

    private static Range range(int start, String words) {
        return new Range(start, start + words.length());
    }
}
