package dossier.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Account;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Masthead;
import dossier.article.Sections;
import dossier.picture.Picture;
import dossier.text.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may do what, as a table: 200 or 302 is yes, 403 is "to be seen but not touched", 404 is "does not exist for them". */
@DossierTest
class RightsTests {

    private static final Map<String, List<String>> FORMS = Map.of(
            "section", List.of("text", "Other words.", "base", "1"),
            "header", List.of("title", "Another title", "base", "1"),
            "address", List.of("slug", "taken-by-nobody"),
            "publication", List.of("note", "New."),
            "withdrawal", List.of("note", "Wrong."),
            "bin", List.of());

    private final Newsroom newsroom;
    private final Stories stories;
    private final Articles articles;
    private final Sections sections;
    private final TransactionTemplate transaction;

    RightsTests(
            Newsroom newsroom, Stories stories, Articles articles, Sections sections, TransactionTemplate transaction) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.articles = articles;
        this.sections = sections;
        this.transaction = transaction;
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource(textBlock = """
            # role, whose,  state,     see, section, header, address, publication, withdrawal, bin, instead
            WRITER, own,    draft,     200, 302, 302, 302, 403, 403, 302, 302
            WRITER, own,    published, 200, 302, 302, 403, 403, 403, 403, 403
            WRITER, own,    withdrawn, 200, 302, 302, 403, 403, 403, 403, 403
            WRITER, others, draft,     404, 404, 404, 404, 404, 404, 404, 404
            WRITER, others, published, 404, 404, 404, 404, 404, 404, 404, 404
            WRITER, others, withdrawn, 404, 404, 404, 404, 404, 404, 404, 404
            EDITOR, own,    draft,     200, 302, 302, 302, 302, 302, 302, 302
            EDITOR, others, draft,     200, 302, 302, 302, 302, 302, 302, 302
            EDITOR, others, published, 200, 302, 302, 302, 302, 302, 403, 403
            EDITOR, others, withdrawn, 200, 302, 302, 302, 302, 302, 302, 302
            ADMIN,  own,    published, 200, 302, 302, 302, 302, 302, 403, 403
            ADMIN,  others, draft,     200, 302, 302, 302, 302, 302, 302, 302
            ADMIN,  others, withdrawn, 200, 302, 302, 302, 302, 302, 302, 302
            """)
    void saysWhoMayDoWhat(
            Role role,
            String whose,
            String state,
            int see,
            int section,
            int header,
            int address,
            int publication,
            int withdrawal,
            int bin,
            int instead) {
        Desk desk = newsroom.desk(role);
        Map<String, Integer> expected = Map.of(
                "section",
                section,
                "header",
                header,
                "address",
                address,
                "publication",
                publication,
                "withdrawal",
                withdrawal,
                "bin",
                bin,
                "bin/replacement",
                instead);
        expected.forEach((deed, status) -> {
            long id = article(desk.account(), whose, state);
            assertThat(desk.asks("/admin/articles/" + id).statusCode()).isEqualTo(see);
            for (String page : List.of("/uses", "/preview", "/preview/page", "/shares", "/editions")) {
                assertThat(desk.asks("/admin/articles/" + id + page).statusCode())
                        .as(page)
                        .isEqualTo(see);
            }
            assertThat(does(desk, deed, id)).as(deed).isEqualTo(status);
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(textBlock = """
            # role, state, see, describe, ask, replace, bin, end
            WRITER, used,   200, 403, 403, 403, 403, 403
            WRITER, unused, 200, 403, 403, 403, 403, 403
            EDITOR, used,   200, 302, 200, 302, 302, 302
            EDITOR, unused, 200, 302, 200, 302, 302, 302
            ADMIN,  used,   200, 302, 200, 302, 302, 302
            """)
    void saysWhoMayDoWhatWithAPicture(
            Role role, String state, int see, int describe, int ask, int replace, int bin, int end) {
        Picture picture = stories.picture("A sight", "");
        stories.draft("A story", state.equals("used") ? Stories.placing(picture) : "Nothing to see.");
        Desk desk = newsroom.desk(role);
        String path = "/admin/pictures/" + picture.id();
        assertThat(desk.asks("/admin/pictures").statusCode()).isEqualTo(200);
        assertThat(desk.asks(path).statusCode()).isEqualTo(see);
        assertThat(desk.sends(path, "alt", "A sight", "base", "0").statusCode()).isEqualTo(describe);
        assertThat(desk.asks(path + "/bin").statusCode()).isEqualTo(ask);
        assertThat(desk.sends(path + "/bin/replacement", "into", "0").statusCode())
                .isEqualTo(replace);
        assertThat(desk.sends(path + "/bin").statusCode()).isEqualTo(bin);
        assertThat(desk.sends(path + "/bin/end").statusCode()).isEqualTo(end);
        assertThat(newsroom.stranger().asks(path).statusCode()).isEqualTo(302);
    }

    @Test
    void letsEverybodyWhoWritesReadTheJournalAndNobodyElse() {
        for (Role role : Role.values()) {
            assertThat(newsroom.desk(role).asks("/admin/journal").statusCode()).isEqualTo(200);
        }
        assertThat(newsroom.stranger().asks("/admin/journal").statusCode()).isEqualTo(302);
    }

    private int does(Desk desk, String deed, long id) {
        long section = sections.outlineOf(id, 0).get(0).id();
        String path = "/admin/articles/" + id + (deed.equals("section") ? "/sections/" + section : "/" + deed);
        String slug = "taken-by-nobody-" + id;
        String[] fields = FORMS.getOrDefault(deed, List.of()).stream()
                .map(field -> field.equals("taken-by-nobody") ? slug : field)
                .toArray(String[]::new);
        boolean isShown = deed.equals("publication") && desk.asks(path).statusCode() == 200;
        return (isShown ? desk.publishes("/admin/articles/" + id) : desk.sends(path, fields)).statusCode();
    }

    private long article(Account account, String whose, String state) {
        Account creator = whose.equals("own") ? account : newsroom.joins("Another", Role.WRITER);
        Instant now = Instant.now().minusSeconds(60);
        return transaction
                .execute(status -> {
                    Article article = new Article(stories.fresh("rights"), Masthead.of("Rights"), creator, now);
                    article.add(new Wording("", "Words."), creator, now);
                    articles.save(article);
                    if (!state.equals("draft")) {
                        article.publish("", creator, now);
                    }
                    if (state.equals("withdrawn")) {
                        article.withdraw("It was wrong.", creator, now);
                    }
                    return article;
                })
                .id();
    }
}
