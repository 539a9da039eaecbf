package dossier.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.account.Role;
import dossier.admin.Plot.Situation;
import dossier.article.Article;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;

/** What lists, searches and the pages of the directory tell of articles: of each to those alone who may read it. */
@DossierTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListMatrixTests {

    private final Plots plots;
    private final Everybody everybody;
    private final Map<Situation, Plot> told = new EnumMap<>(Situation.class);
    private final Map<String, Long> mine = new HashMap<>();
    private final String word;
    private final Article linked;

    ListMatrixTests(ApplicationContext context) {
        plots = new Plots(context);
        everybody = new Everybody(context);
        word = plots.word();
        linked = plots.published("Linked", everybody.account(Everybody.ANOTHER_WRITER));
        Stream.of(Situation.values())
                .forEach(situation -> told.put(
                        situation,
                        plots.begin(
                                situation,
                                word,
                                everybody.account(Everybody.THE_WRITER),
                                everybody.account(Everybody.AN_EDITOR),
                                linked)));
        plots.changeTheFact();
        everybody.inside.forEach((who, desk) ->
                mine.put(who, plots.begin("My own", desk.account()).id()));
    }

    @Test
    void tellEverybodyOfWhatTheyMayReadAndOfNothingElse() {
        List<String> surprises = new ArrayList<>();
        Address.rows(Addresses.LISTS).forEach(row -> {
            String led = row.get(0).startsWith("GET") ? "302" : "401";
            everybody.outside.forEach((who, desk) -> surprises.addAll(surprises(who, row, led)));
            everybody.inside.forEach((who, desk) -> surprises.addAll(surprises(who, row, row.get(column(who)))));
        });
        assertThat(surprises).isEmpty();
    }

    private static int column(String who) {
        return switch (who) {
            case Everybody.THE_WRITER -> 4;
            case Everybody.AN_EDITOR -> 5;
            case Everybody.AN_ADMINISTRATOR -> 6;
            default -> 3;
        };
    }

    private List<String> surprises(String who, List<String> row, String expected) {
        HttpResponse<String> answer = asks(who, row);
        List<String> surprises = new ArrayList<>();
        String where = who + ", " + String.join(" ", row.subList(0, 3));
        if (!String.valueOf(answer.statusCode()).equals(expected)) {
            surprises.add(where + ": " + answer.statusCode() + " instead of " + expected);
        }
        told.forEach((situation, plot) -> {
            boolean isEntitled = column(who) > 3;
            boolean isTold = MatrixTests.says(answer, plot.secret());
            boolean isToBeTold = isEntitled && row.get(7).contains(situation.name()) && answer.statusCode() == 200;
            if ((isTold && !isEntitled) || (!isTold && isToBeTold && column(who) < 6)) {
                surprises.add(where + (isTold ? ": tells of " : ": does not tell of ") + situation);
            }
        });
        return surprises;
    }

    private HttpResponse<String> asks(String who, List<String> row) {
        Desk desk = everybody.anyDesk(who);
        String path = filled(who, row.get(1));
        String with = filled(who, row.get(2));
        return row.get(0).equals("GET")
                ? desk.asks(path + (with.isEmpty() ? "" : "?" + with))
                : desk.sends(path, Address.fields(with).toArray(String[]::new));
    }

    private String filled(String who, String pattern) {
        String whole = pattern;
        for (Map.Entry<String, Object> each : ids(who, pattern).entrySet()) {
            whole = whole.replace("{" + each.getKey() + "}", String.valueOf(each.getValue()));
        }
        return whole;
    }

    private Map<String, Object> ids(String who, String pattern) {
        Plot draft = Objects.requireNonNull(told.get(Situation.DRAFT));
        long id = pattern.contains("topics")
                ? plots.topic.id()
                : pattern.contains("pictures") ? plots.picture.id() : plots.ada.id();
        return Map.of(
                "shelf",
                "people",
                "id",
                id,
                "number",
                1,
                "factId",
                plots.fact.id(),
                "word",
                word,
                "mine",
                mine.getOrDefault(who, 0L),
                "foreign",
                draft.article().id(),
                "section",
                draft.article().sections().get(0).id());
    }

    @Test
    void letNobodyWriteIntoWhatTheyMayNotRead() {
        Desk editor = everybody.desk(Everybody.AN_EDITOR);
        String before = texts(editor);
        for (String who : List.of(Everybody.ANOTHER_WRITER, Everybody.ONCE_AN_EDITOR)) {
            Desk desk = everybody.desk(who);
            String person = "/admin/people/" + plots.ada.id();
            told.values().forEach(plot -> {
                String section = String.valueOf(plot.article().sections().get(0).id());
                String fact = person + "/facts/" + plots.fact.id();
                assertThat(desk.sends(person + "/suggestions", "section", section)
                                .statusCode())
                        .isEqualTo(302);
                assertThat(desk.sends(person + "/suggestions/declined", "section", section)
                                .statusCode())
                        .isEqualTo(302);
                assertThat(desk.sends(fact + "/restatement", "section", section).statusCode())
                        .isEqualTo(302);
                assertThat(desk.sends(fact + "/review", "section", section).statusCode())
                        .isEqualTo(302);
            });
            desk.sends("/admin/replacements", fields(found(editor, "hay" + word, "straw" + word)));
        }
        assertThat(texts(editor)).isEqualTo(before);
        assertThat(editor.reads("/admin/people/" + plots.ada.id() + "/suggestions")
                        .text())
                .contains("Title " + word);
    }

    @Test
    void tellOfAReplacementWhoeverMadeItOrPublishesAsFarAsTheyMayReadTheArticles() {
        everybody.becomes(Everybody.ONCE_AN_EDITOR, Role.EDITOR);
        Desk once = everybody.desk(Everybody.ONCE_AN_EDITOR);
        String theirs = replaces(once, "hay" + word, "straw" + word);
        everybody.becomes(Everybody.ONCE_AN_EDITOR, Role.WRITER);
        String before = texts(everybody.desk(Everybody.AN_EDITOR));
        assertThat(secrets(once.asks(theirs))).isEmpty();
        assertThat(once.asks(theirs).statusCode()).isEqualTo(200);
        once.sends(theirs + "/end");
        assertThat(texts(everybody.desk(Everybody.AN_EDITOR))).isEqualTo(before);
        String writers = replaces(everybody.desk(Everybody.THE_WRITER), "straw" + word, "hay" + word);
        assertThat(secrets(everybody.desk(Everybody.THE_WRITER).asks(writers))).isNotEmpty();
        assertThat(secrets(everybody.desk(Everybody.AN_EDITOR).asks(writers))).isNotEmpty();
        for (String who : List.of(Everybody.ANOTHER_WRITER, Everybody.ONCE_AN_EDITOR)) {
            for (HttpResponse<String> answer : List.of(
                    everybody.desk(who).asks(writers),
                    everybody.desk(who).sends(writers + "/end"),
                    everybody.desk(who).sends(writers + "/end/end"))) {
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(secrets(answer)).isEmpty();
            }
        }
    }

    @Test
    void tellWhoLinksToAnArticleOfOnesOwnOnlyOfWhatOneMayRead() {
        for (String show : List.of("live", "draft", "scheduled", "history")) {
            String uses = "/admin/articles/" + linked.id() + "/uses?show=" + show;
            HttpResponse<String> answer =
                    everybody.desk(Everybody.ANOTHER_WRITER).asks(uses);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(secrets(answer)).as(show).isEmpty();
            assertThat(secrets(everybody.desk(Everybody.AN_EDITOR).asks(uses)))
                    .as(show)
                    .isNotEmpty();
        }
    }

    private List<Situation> secrets(HttpResponse<String> answer) {
        return told.values().stream()
                .filter(plot -> MatrixTests.says(answer, plot.secret()))
                .map(Plot::situation)
                .toList();
    }

    private static String replaces(Desk desk, String find, String with) {
        HttpResponse<String> answer = desk.sends("/admin/replacements", fields(found(desk, find, with)));
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static Document found(Desk desk, String find, String with) {
        return Desk.page(desk.sends("/admin/replacements/new", "find", find, "with", with));
    }

    private static String[] fields(Document page) {
        return page.select("#_replacing [name]").stream()
                .flatMap(field -> Stream.of(field.attr("name"), field.val()))
                .toArray(String[]::new);
    }

    private String texts(Desk editor) {
        return told.values().stream()
                .map(plot -> editor.reads(plot.section()).select("[name=text]").val())
                .toList()
                .toString();
    }
}
