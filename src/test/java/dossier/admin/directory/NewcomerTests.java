package dossier.admin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.account.Role;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who is entered in the directory from within a text. */
@DossierTest
class NewcomerTests {

    private final Newsroom newsroom;

    NewcomerTests(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @ParameterizedTest
    @CsvSource({"people, Newt New", "organisations, Newcomers & Sons", "products, Newcomer 1"})
    void isWhatATextCanLinkToAtOnce(String shelf, String name) {
        Desk desk = newsroom.desk(Role.WRITER);
        HttpResponse<String> answer =
                desk.reports("/admin/" + shelf, "name", " " + name, "head", "", "definition", "Has just come.");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(said(answer, "$.text")).isEqualTo(name);
        assertThat(said(answer, "$.label")).isEqualTo(name);
        assertThat(said(answer, "$.detail")).isEqualTo("Has just come.");
        assertThat(said(answer, "$.href")).startsWith("/" + shelf + "/new");
        String page = answer.headers().firstValue("Location").orElseThrow();
        assertThat(desk.reads(page).select("#definition").val()).isEqualTo("Has just come.");
    }

    @Test
    void isNobodyElseUnlessSomebodySaysSo() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String[] first = {"name", "Émile Twofold", "definition", "The first."};
        String[] second = {"name", "emile TWOFOLD", "definition", "The second."};
        String href = said(desk.reports("/admin/people", first), "$.href");
        HttpResponse<String> doubt = desk.reports("/admin/people", second);
        assertThat(doubt.statusCode()).isEqualTo(409);
        assertThat(said(doubt, "$.likely[0].label")).isEqualTo("Émile Twofold");
        assertThat(said(doubt, "$.likely[0].detail")).isEqualTo("The first.");
        assertThat(said(doubt, "$.likely[0].href")).isEqualTo(href);
        List<String> asAPage =
                List.of("Sec-Fetch-Site", "same-origin", "Accept", "application/json", "Prefer", "handling=lenient");
        assertThat(desk.sendsWith(asAPage, "/admin/people", second).statusCode())
                .isEqualTo(200);
        HttpResponse<String> anyway =
                desk.reports("/admin/people", "name", "emile TWOFOLD", "definition", "Other.", "anyway", "true");
        assertThat(anyway.statusCode()).isEqualTo(201);
        assertThat(said(anyway, "$.href")).isNotEqualTo(href);
    }

    @Test
    void isOneHoweverOftenTheButtonIsPressed() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String[] form = {"name", "Clicked Twice", "definition", "Only one."};
        HttpResponse<String> first = desk.reports("/admin/products", form);
        HttpResponse<String> second = desk.reports("/admin/products", form);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void isRefusedFieldByField() {
        HttpResponse<String> answer =
                newsroom.desk(Role.EDITOR).reports("/admin/people", "name", " ", "head", "x".repeat(201));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(said(answer, "$.problems.name")).isEqualTo("Please fill this in.");
        assertThat(said(answer, "$.problems.definition")).isEqualTo("Please fill this in.");
        assertThat(said(answer, "$.problems.head")).isEqualTo("This is too long.");
    }

    @Test
    void isNotEnteredByWhoeverIsSignedOut() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String cookie = desk.cookie();
        desk.holds("");
        String[] form = {"name", "Nobody Outside", "definition", "Waits."};
        assertThat(desk.reports("/admin/people", form).statusCode()).isEqualTo(401);
        desk.holds(cookie);
        assertThat(desk.asks("/admin/suggestions/subjects?q=nobody").body()).isEqualTo("[]");
    }

    private static String said(HttpResponse<String> answer, String path) {
        return JsonPath.<Object>read(answer.body(), path).toString();
    }
}
