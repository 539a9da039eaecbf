package dossier.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Sections;
import dossier.picture.Picture;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types odd text into every field of every form that an administrator finds. */
@DossierTest
class OddTextTests {

    private static final String FIELDS = "textarea, input:not([type]), input[type=text], input[type=search],"
            + " input[type=email], input[type=url], input[type=date], input[type=password], input[type=hidden]";

    private final Newsroom newsroom;
    private final Stories stories;
    private final Sections sections;

    OddTextTests(Newsroom newsroom, Stories stories, Sections sections) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.sections = sections;
    }

    static Stream<String> oddTexts() {
        return Stream.of(
                "Odd \0 and \u0007",
                "Odd \u202eoverride",
                "Odd a" + "\u0301".repeat(10_000),
                "Odd " + "x".repeat(300_000),
                "Odd <b>\"&amp; 'x' ${7*7}</b> 梁文锋 العربية 😀",
                "Odd\r\nline\ttab",
                "Odd 😀" + "😀".repeat(400),
                "-9999999999999999999999");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void isKeptOrRefusedInThePageInEveryField(String text) {
        Desk desk = newsroom.desk(Role.ADMIN);
        List<String> wrong = new ArrayList<>();
        pages(desk)
                .forEach(page -> desk.reads(page).select("form:not([method=dialog])").stream()
                        .map(FormElement.class::cast)
                        .forEach(form -> form.select(FIELDS).stream()
                                .filter(field -> field.hasAttr("name"))
                                .forEach(field -> wrong.addAll(complaints(desk, page, form, field, text)))));
        assertThat(wrong).isEmpty();
    }

    private List<String> pages(Desk desk) {
        Article article = stories.published("A story", "It begins.", "It goes on.");
        String bench = "/admin/articles/" + article.id();
        String section = bench + "/sections/"
                + sections.outlineOf(article.id(), 0).get(1).id();
        desk.sends(section, "heading", "Part 1", "text", "It went on.", "base", "1");
        stories.change(
                article,
                (story, editor) -> story.publish(
                        "Soon.", editor, Instant.now(), Instant.now().plusSeconds(3600)));
        desk.sends(section, "heading", "Part 1", "text", "It goes on [here](https://example.org/).", "base", "2");
        desk.sends(section + "/comments", "words", "Odd?", "passage", "goes on");
        String file = "/admin/people/" + stories.person("Ada", "Odd").id();
        desk.sends(file + "/facts", "property", "employees", "value", "160");
        Picture picture = stories.picture("Odd", "");
        stories.draft("A story", Stories.placing(picture));
        desk.sends("/admin/account/factors/authenticator");
        return List.of(
                "/admin/sign-in",
                "/admin/pictures",
                "/admin/pictures/" + picture.id(),
                "/admin/pictures/" + picture.id() + "/bin",
                "/admin/journal",
                "/admin",
                "/admin/articles",
                section,
                section + "/comments",
                section + "/revisions",
                section + "/changes",
                section + "/revisions/2",
                section + "/transfer",
                bench + "/corrections",
                bench + "/shares",
                bench,
                bench + "/editions",
                bench + "/publication",
                bench + "/editions/2",
                bench + "/headers/1",
                "/admin/directory",
                "/admin/products/new",
                "/admin/topics/" + stories.topic("Odd").id(),
                file,
                file + "/facts",
                file + "/entries/1",
                file + "/merger",
                file + "/bin",
                "/admin/replacements/new?article=" + article.id(),
                "/admin/redactions/new?article=" + article.id(),
                "/admin/accounts",
                "/admin/accounts/" + newsroom.desk(Role.WRITER).account().id(),
                "/admin/account",
                "/admin/account/factors",
                "/admin/account/factors/authenticator",
                "/admin/account/factors/passkeys/new",
                "/admin/confirmation");
    }

    private static List<String> complaints(Desk desk, String page, FormElement form, Element field, String text) {
        String place = page + " " + form.attr("action") + " " + field.attr("name") + ": ";
        HttpResponse<String> answer = send(desk, page, form, field.attr("name"), text);
        List<String> complaints = new ArrayList<>();
        if (answer.statusCode() >= 500) {
            complaints.add(place + answer.statusCode());
        }
        boolean isSecret = field.attr("autocomplete").equals("one-time-code");
        boolean isTyped = !isSecret && !field.attr("type").matches("password|hidden");
        if (isTyped
                && answer.statusCode() / 100 != 3
                && !Desk.page(answer).text().contains("Too many")) {
            boolean isKept = Desk.page(answer).select("[name=" + field.attr("name") + "]").stream()
                    .anyMatch(kept -> kept.val().startsWith(text.substring(0, 3)));
            if (!isKept) {
                complaints.add(place + answer.statusCode() + ", and what was typed is gone");
            }
        }
        return complaints;
    }

    private static HttpResponse<String> send(Desk desk, String page, FormElement form, String field, String text) {
        List<String> fields = new ArrayList<>();
        form.formData().forEach(pair -> {
            fields.add(pair.key());
            fields.add(pair.key().equals(field) ? text : pair.value());
        });
        String action = form.hasAttr("action") ? form.attr("action") : page;
        if (form.attr("method").equals("post")) {
            return desk.sends(action, fields.toArray(String[]::new));
        }
        String question = URLEncoder.encode(text.substring(0, Math.min(text.length(), 200)), StandardCharsets.UTF_8);
        return desk.asks(action + "?" + field + "=" + question);
    }
}
