package dossier.admin.section;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.account.Role;
import dossier.text.Wording;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DossierTest
class RewritingTests {

    private static final String REWRITINGS = "/admin/rewritings";

    private final Newsroom newsroom;

    RewritingTests(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    * one      | - one
                    __bold__   | **bold**
                    a ~~b~~    | a ~~b~~
                    [a](</b>)  | [a](/b)
                    """)
    void isTheSameWhereReadersSeeNoDifference(String original, String rewritten) {
        assertThat(Rewriting.of(original, rewritten)).isEqualTo(new Rewriting(true, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    **bold**   | bold      | ''
                    [a](/b)    | [a](/c)   | ''
                    <b>bold</b>| bold      | <b>bold</b>
                    one        | ''        | one
                    """)
    void saysWhereTheWordsPart(String original, String rewritten, String parting) {
        assertThat(Rewriting.of(original, rewritten)).isEqualTo(new Rewriting(false, parting));
    }

    @Test
    void shortensALongParagraph() {
        assertThat(Rewriting.of("😀".repeat(200), "").parting()).isEqualTo("😀".repeat(80) + "…");
    }

    @Test
    void answersWhoeverIsSignedIn() {
        HttpResponse<String> answer =
                newsroom.desk(Role.WRITER).reports(REWRITINGS, "original", "*a*", "rewritten", "_a_");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"same\":true,\"parting\":\"\"}");
    }

    @Test
    void answersNobodyElse() {
        assertThat(newsroom.stranger()
                        .reports(REWRITINGS, "original", "a", "rewritten", "b")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesWhatCouldNotBeSaved() {
        Desk desk = newsroom.desk(Role.EDITOR);
        assertThat(desk.reports(REWRITINGS, "original", "\u0000", "rewritten", "")
                        .statusCode())
                .isEqualTo(422);
        assertThat(desk.reports(REWRITINGS, "original", "", "rewritten", "a".repeat(Wording.LONGEST_TEXT + 1))
                        .statusCode())
                .isEqualTo(422);
    }
}
