package dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.DossierTest;
import dossier.Stories;
import dossier.article.Article;
import dossier.directory.Person;
import dossier.picture.Picture;
import dossier.text.Wording;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;

@DossierTest
class MentionIndexTests {

    private final Stories stories;
    private final Mentions mentions;
    private final JdbcTemplate jdbc;
    private final MentionIndex index;

    MentionIndexTests(Stories stories, Mentions mentions, JdbcTemplate jdbc, MentionIndex index) {
        this.stories = stories;
        this.mentions = mentions;
        this.jdbc = jdbc;
        this.index = index;
    }

    @Test
    void readsWhatIsSavedInTheSameMoment() {
        Person ada = stories.person("Ada", "Read");
        Article article = stories.draft("A draft", "By [Ada](" + ada.address() + ").");
        stories.change(
                article,
                (story, editor) -> story.sections()
                        .get(0)
                        .revise(
                                new Wording("", "[A](" + ada.address() + "), [A](" + ada.address() + ")."),
                                editor,
                                Instant.now()));
        assertThat(mentionsOf(ada)).containsExactly("By |Ada|.", "|A|, A.", "A, |A|.");
        assertThat(mentions.unread(MentionIndex.RULES, Limit.of(1))).isEmpty();
    }

    @Test
    void readsAtStartUpWhatItHasNotRead() {
        Person ada = stories.person("Ada", "Later");
        stories.draft("A draft", "By [Ada](" + ada.address() + ").");
        jdbc.update("delete from mentions where subject_id = ?", ada.id());
        jdbc.update("delete from mention_readings");
        index.afterSingletonsInstantiated();
        assertThat(mentionsOf(ada)).containsExactly("By |Ada|.");
    }

    @Test
    void readsALinkWithHoweverMuchBehindTheProfile() {
        Person ada = stories.person("Ada", "Followed");
        stories.draft("A draft", "By [Ada](" + ada.address() + "?" + "x".repeat(300) + "#" + "y".repeat(300) + ").");
        assertThat(mentionsOf(ada)).containsExactly("By |Ada|.");
    }

    @Test
    void readsWhichPicturesATextPlaces() {
        Picture picture = stories.picture("A wheel", "");
        String address = picture.atLeast(400).address();
        stories.draft(
                "A draft", "It turns ![a wheel](" + address + ") here. ![](" + address + "?x)\n\n![](" + address + ")");
        assertThat(jdbc.query(
                        "select lead, words, trail from placements where content_key = ? order by position",
                        (row, number) -> row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3),
                        picture.contentKey()))
                .containsExactly("It turns |a wheel| here.", "||", "||");
    }

    private List<String> mentionsOf(Person person) {
        return jdbc.query(
                "select lead, words, trail from mentions where subject_id = ? order by revision_id, position",
                (row, number) -> row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3),
                person.id());
    }
}
