package dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.DossierTest;
import dossier.Stories;
import dossier.article.Article;
import dossier.directory.Person;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.text.Slug;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which profiles lead where, as they are now. */
@DossierTest
class ProfileLinksTests {

    private final Stories stories;
    private final ProfileLinks links;
    private final ProfileIndex index;
    private final Subjects subjects;
    private final JdbcTemplate jdbc;

    ProfileLinksTests(Stories stories, ProfileLinks links, ProfileIndex index, Subjects subjects, JdbcTemplate jdbc) {
        this.stories = stories;
        this.links = links;
        this.index = index;
        this.subjects = subjects;
        this.jdbc = jdbc;
    }

    @Test
    void areThereAsSoonAsAProfileIsSaved() {
        Person ada = stories.person("Ada", "Leadsto");
        Person bob = stories.person("Bob", "Linking");
        Article article = stories.draft("A story", "Text.");
        tells(
                bob,
                "He met [Ada](" + ada.address() + "?from=1#life), see [this](" + article.address() + "). Twice "
                        + "[Ada](" + ada.address() + ").");
        assertThat(leadingTo(ada)).containsExactly("He met Ada, see this.", "Twice Ada.");
        assertThat(links.to(article)).hasSize(1);
    }

    @Test
    void goWithTheWords() {
        Person ada = stories.person("Ada", "Leadsnomore");
        Person bob = stories.person("Bob", "Unlinking");
        tells(bob, "He met [Ada](" + ada.address() + ").");
        tells(bob, "");
        assertThat(leadingTo(ada)).isEmpty();
        assertThat(kept(bob)).isEmpty();
    }

    @Test
    void followWhomTheyMeanToAnotherAddress() {
        Person ada = stories.person("Ada", "Moves");
        Person bob = stories.person("Bob", "Stays");
        tells(bob, "He met [Ada](" + ada.address() + ").");
        change(ada, subject -> subject.moveTo(stories.fresh("ada-moved")));
        assertThat(leadingTo(ada)).containsExactly("He met Ada.");
    }

    @Test
    void leadToWhoeverIsEnteredLater() {
        Person bob = stories.person("Bob", "Prophet");
        Slug slug = stories.fresh("ada-comes");
        tells(bob, "He met [Ada](/people/" + slug + ").");
        Person ada = stories.person("Ada", "Comes");
        change(ada, subject -> subject.moveTo(slug));
        assertThat(leadingTo(ada)).containsExactly("He met Ada.");
    }

    @Test
    void areNotShownFromTheBin() {
        Person ada = stories.person("Ada", "Remains");
        Person bob = stories.person("Bob", "Binned");
        tells(bob, "He met [Ada](" + ada.address() + ").");
        change(bob, subject -> subject.bin(stories.editor(), Instant.now()));
        assertThat(leadingTo(ada)).isEmpty();
        change(bob, subject -> subject.takeOutOfBin(Instant.now()));
        assertThat(leadingTo(ada)).hasSize(1);
    }

    @Test
    void areReadAtStartUpWhereTheyWereNot() {
        Person ada = stories.person("Ada", "Unread");
        Person bob = stories.person("Bob", "Unread");
        tells(bob, "He met [Ada](" + ada.address() + ").");
        jdbc.update("delete from profile_links where subject_id = ?", bob.id());
        jdbc.update("update profile_readings set rules = 0 where subject_id = ?", bob.id());
        index.afterSingletonsInstantiated();
        assertThat(leadingTo(ada)).containsExactly("He met Ada.");
    }

    private List<String> leadingTo(Person person) {
        return links.to(person).stream()
                .map(use -> use.passage().lead()
                        + use.passage().words()
                        + use.passage().trail())
                .toList();
    }

    private List<String> kept(Person person) {
        return jdbc.queryForList("select address from profile_links where subject_id = ?", String.class, person.id());
    }

    private void tells(Person person, String profile) {
        change(
                person,
                subject -> subject.revise(subject.particulars().withProfile(profile), stories.editor(), Instant.now()));
    }

    private void change(Person person, Consumer<Subject> change) {
        stories.inTransaction(at -> {
            Subject subject = subjects.findById(person.id()).orElseThrow();
            change.accept(subject);
            subjects.save(subject);
        });
    }
}
