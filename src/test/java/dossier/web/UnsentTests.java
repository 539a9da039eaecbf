package dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.account.Role;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of a form while the database does not answer, or others are always faster. */
@DossierTest
class UnsentTests {

    private static final String TEXT = "Two lines\n& a \"quote\"";

    private final Newsroom newsroom;
    private final JdbcTemplate database;

    UnsentTests(Newsroom newsroom, JdbcTemplate database) {
        this.newsroom = newsroom;
        this.database = database;
    }

    @Test
    void isTriedAgainBeforeAnybodyHearsOfIt() {
        assertThat(newsroom.desk(Role.EDITOR)
                        .sends("/admin/broken/3", "text", TEXT)
                        .body())
                .isEqualTo("tries: 4");
    }

    @Test
    void isKeptInThePageThatSaysWhenToComeAgain() {
        HttpResponse<String> answer = newsroom.desk(Role.EDITOR).sends("/admin/broken/1000", "text", TEXT, "base", "7");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        Document page = Desk.page(answer);
        assertThat(page.select("form").attr("action")).isEqualTo("/admin/broken/1000");
        assertThat(page.select("input[name=text]").val()).isEqualTo(TEXT);
        assertThat(page.select("input[name=base]").val()).isEqualTo("7");
    }

    @Test
    void isKeptWhereEvenTheSessionCannotBeLookedUp() {
        HttpResponse<String> answer =
                newsroom.desk(Role.EDITOR).sends("/admin/articles/1/sections/1", "text", TEXT, "meets-no-database", "");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Desk.page(answer).select("input[name=text]").val()).isEqualTo(TEXT);
    }

    @Test
    void isKeptWhereTheSessionCannotBeKeptEither() {
        Desk edda = newsroom.desk(Role.EDITOR);
        HttpResponse<String> refused =
                edda.sends("/admin/broken/1000", "text", TEXT, "meets-no-database", "afterwards");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(Desk.page(refused).select("input[name=text]").val()).isEqualTo(TEXT);
        HttpResponse<String> done = edda.sends("/admin/broken/0", "text", TEXT, "meets-no-database", "afterwards");
        assertThat(done.body()).isEqualTo("tries: 1");
    }

    @Test
    void isKeptInAPageThatAsksForNoSession() {
        Desk edda = newsroom.desk(Role.EDITOR);
        database.execute("alter table sessions rename to sessions_gone");
        try {
            HttpResponse<String> answer = edda.sends("/admin/articles/1/sections/1", "text", TEXT);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(Desk.page(answer).select("input[name=text]").val()).isEqualTo(TEXT);
        } finally {
            database.execute("alter table sessions_gone rename to sessions");
        }
    }

    @Test
    void isKeptWhereTheDatabaseGoesWhileTheAnswerIsWritten() {
        HttpResponse<String> answer = newsroom.desk(Role.EDITOR).sends("/admin/broken/writing", "text", TEXT);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Desk.page(answer).select("input[name=text]").val()).isEqualTo(TEXT);
    }

    @Test
    void isShownToWhoeverMayNotSaveItAnyMore() {
        HttpResponse<String> answer = newsroom.desk(Role.EDITOR)
                .sends("/admin/articles/999999/sections/1", "heading", "", "text", TEXT, "base", "7");
        assertThat(answer.statusCode()).isEqualTo(404);
        Document page = Desk.page(answer);
        assertThat(page.select("textarea[readonly]").eachText()).containsExactly(TEXT);
        assertThat(page.select("main a").attr("href")).isEqualTo("/admin");
    }

    @Test
    void isGivenBackToGuestsToo() {
        String beside = "/drafts/0f0f/sections/1/comments";
        HttpResponse<String> busy =
                newsroom.stranger().sends(beside, "name", "Gus", "words", TEXT, "meets-no-database", "");
        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(Desk.page(busy).select("form").attr("action")).isEqualTo(beside);
        assertThat(Desk.page(busy).select("input[name=words]").val()).isEqualTo(TEXT);
        HttpResponse<String> unknown = newsroom.stranger().sends(beside, "name", "Gus", "words", TEXT);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Desk.page(unknown).select("textarea[readonly]").eachText()).containsExactly("Gus", TEXT);
        assertThat(Desk.page(unknown).select("main a").attr("href")).isEqualTo("/");
    }

    @Test
    void isNotShownWhereAnotherSiteSentIt() {
        HttpResponse<String> answer = newsroom.desk(Role.EDITOR)
                .sendsWith(List.of("Sec-Fetch-Site", "cross-site"), "/admin/articles/999999/sections/1", "text", TEXT);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Two lines");
    }

    @Test
    void isNotRepeatedWithAPasswordInIt() {
        HttpResponse<String> answer = newsroom.stranger()
                .sends("/admin/sign-in", "email", "a@example.org", "password", TEXT, "meets-no-database", "");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Desk.page(answer).select("input")).isEmpty();
    }

    @Test
    void isToldToMachinesInTheirOwnWay() {
        HttpResponse<String> answer = newsroom.desk(Role.EDITOR).reports("/admin/broken/1000", "text", TEXT);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).contains("\"problem\":\"The site cannot look this up right now.");
    }
}
