package dossier.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Account;
import dossier.account.Role;
import dossier.article.Article;
import dossier.directory.Name;
import dossier.directory.Particulars;
import dossier.directory.Person;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.mention.Merger;
import dossier.mention.Mergers;
import dossier.mention.Merging;
import dossier.picture.Picture;
import dossier.text.Slug;
import dossier.text.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether all fits together, and whether that would be noticed. */
@DossierTest
class IntegrityTests {

    private static final int TIMES = 1_000;

    private final Integrity integrity;
    private final Newsroom newsroom;
    private final Stories stories;
    private final Subjects subjects;
    private final Merging merging;
    private final Mergers mergers;
    private final Reader reader;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    IntegrityTests(
            Integrity integrity,
            Newsroom newsroom,
            Stories stories,
            Subjects subjects,
            Merging merging,
            Mergers mergers,
            Reader reader,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.integrity = integrity;
        this.newsroom = newsroom;
        this.stories = stories;
        this.subjects = subjects;
        this.merging = merging;
        this.mergers = mergers;
        this.reader = reader;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private List<Flaw> flawsOf(Article article) {
        return integrity.check().flaws().stream()
                .filter(flaw -> flaw.where().endsWith(" of article " + article.id()))
                .toList();
    }

    private List<Flaw> flawsOfRecords() {
        return integrity.check().flaws().stream()
                .filter(flaw -> !flaw.where().startsWith("section "))
                .filter(flaw -> !flaw.where().startsWith("profile "))
                .toList();
    }

    private List<Flaw> flawsOf(Person person) {
        return integrity.check().flaws().stream()
                .filter(flaw -> flaw.where().equals("profile of subject " + person.id()))
                .toList();
    }

    private Person telling(String profile) {
        Person person = stories.person("Tom", "Teller");
        stories.inTransaction(now -> {
            Subject subject = subjects.findById(person.id()).orElseThrow();
            subject.revise(subject.particulars().withProfile(profile), person.createdBy(), now);
            subjects.save(subject);
        });
        return person;
    }

    @Test
    void noticesWhatLeadsNowhere() {
        Person ada = stories.person("Ada", "Binnedlink");
        Article article = stories.draft(
                "A story",
                "[A](/people/nobody-at-all), [B](/articles/never-was), [C](#nowhere), [D](#introduction),"
                        + " ![E](/pictures/0123456789abcdef-400.webp), [F](" + ada.address()
                        + "), [G](https://example.org/).");
        assertThat(flawsOf(article))
                .extracting(Flaw::kind)
                .containsExactly(
                        Flaw.Kind.LINK_TO_NOBODY,
                        Flaw.Kind.LINK_TO_NO_ARTICLE,
                        Flaw.Kind.LINK_TO_NO_SECTION,
                        Flaw.Kind.LINK_TO_NO_PICTURE);
        stories.inTransaction(now -> subjects.findById(ada.id()).orElseThrow().bin(ada.createdBy(), now));
        assertThat(flawsOf(article))
                .contains(new Flaw(
                        Flaw.Kind.LINK_TO_BIN,
                        "section " + article.sections().get(0).id() + " of article " + article.id(),
                        ada.address()));
    }

    @Test
    void looksAtWhatReadersSeeWithTheirEyes() {
        Article other = stories.published("Another story", "Told.", "More.");
        Article article = stories.published("A story", "See [more](" + other.address() + "#part-1) of it.");
        stories.change(
                article,
                (story, editor) -> story.sections().get(0).revise(new Wording("", "No more."), editor, Instant.now()));
        stories.change(other, (story, editor) -> {
            story.remove(story.sections().get(1), editor, Instant.now());
            story.add(new Wording("Later on", "Told later."), editor, Instant.now());
        });
        assertThat(flawsOf(article)).isEmpty();
        stories.change(other, (story, editor) -> story.publish("", editor, Instant.now()));
        assertThat(flawsOf(article)).extracting(Flaw::kind).containsExactly(Flaw.Kind.LINK_TO_NO_SECTION);
        stories.change(article, (story, editor) -> story.publish("", editor, Instant.now()));
        assertThat(flawsOf(article)).isEmpty();
    }

    @Test
    void noticesAPictureThatIsNotThere() {
        Picture picture = stories.picture("A sight", "");
        Article article = stories.published("A story", Stories.placing(picture));
        Person ada = telling(Stories.placing(picture));
        assertThat(flawsOf(article)).isEmpty();
        assertThat(flawsOf(ada)).isEmpty();
        jdbc.update("update pictures set content_key = ? where id = ?", "0".repeat(20), picture.id());
        assertThat(flawsOf(article)).extracting(Flaw::kind).containsExactly(Flaw.Kind.LINK_TO_NO_PICTURE);
        assertThat(flawsOf(ada))
                .contains(new Flaw(
                        Flaw.Kind.LINK_TO_NO_PICTURE,
                        "profile of subject " + ada.id(),
                        picture.atLeast(800).address()));
        jdbc.update("update pictures set content_key = ? where id = ?", picture.contentKey(), picture.id());
        assertThat(flawsOf(ada)).isEmpty();
        jdbc.update("delete from placements where content_key = ?", picture.contentKey());
        assertThat(flawsOf(article)).extracting(Flaw::kind).containsExactly(Flaw.Kind.MENTIONS_MISCOUNTED);
        reads(article);
        assertThat(flawsOf(article)).isEmpty();
    }

    @Test
    void noticesWhereAProfileLeadsNowhere() {
        Person ada = stories.person("Ada", "Toldof");
        Article article = stories.published("A story", "Told.");
        Person bob = telling("By [A](/people/nobody-at-all), [B](/articles/never-was), [C](" + article.address()
                + "#nowhere), [D](" + article.address() + "#introduction), [E](" + ada.address() + ").");
        assertThat(flawsOf(bob))
                .extracting(Flaw::kind)
                .containsExactly(Flaw.Kind.LINK_TO_NOBODY, Flaw.Kind.LINK_TO_NO_ARTICLE, Flaw.Kind.LINK_TO_NO_SECTION);
        stories.inTransaction(now -> subjects.findById(ada.id()).orElseThrow().bin(ada.createdBy(), now));
        assertThat(flawsOf(bob)).extracting(Flaw::kind).contains(Flaw.Kind.LINK_TO_BIN);
        jdbc.update("delete from profile_links where subject_id = ? and address = ?", bob.id(), ada.address());
        assertThat(flawsOf(bob)).extracting(Flaw::kind).contains(Flaw.Kind.MENTIONS_MISCOUNTED);
    }

    @Test
    void noticesALinkThatIsWrittenToAnArticleInTheBin() {
        Article old = stories.draft("An old story", "Told.");
        Article published = stories.published("A story", "As told [here](" + old.address() + "#introduction).");
        Article written = stories.draft("Another story", "As told [here](" + old.address() + "?x#y).");
        stories.change(old, (story, editor) -> story.bin(editor, Instant.now()));
        assertThat(flawsOf(written)).extracting(Flaw::kind).containsExactly(Flaw.Kind.LINK_TO_BIN);
        stories.change(
                published,
                (story, editor) -> story.sections().get(0).revise(new Wording("", "No more."), editor, Instant.now()));
        assertThat(flawsOf(published)).isEmpty();
        jdbc.update("delete from cross_references where article_id = ?", old.id());
        assertThat(flawsOf(published)).extracting(Flaw::kind).containsExactly(Flaw.Kind.MENTIONS_MISCOUNTED);
        reads(published);
    }

    private void reads(Article article) {
        jdbc.update(
                "delete from mention_readings where revision_id in (select id from revisions where section_id = ?)",
                article.sections().get(0).id());
        stories.change(article, (story, editor) -> story.moveTo(story.slug()));
    }

    @Test
    void noticesAnIndexThatDoesNotFitItsText() {
        Person ada = stories.person("Ada", "Miscounted");
        Person bob = stories.person("Bob", "Miscounted");
        Article article = stories.published("A story", "By [Ada](" + ada.address() + ").");
        assertThat(flawsOf(article)).isEmpty();
        jdbc.update("update mentions set subject_id = ? where subject_id = ?", bob.id(), ada.id());
        assertThat(flawsOfRecords()).extracting(Flaw::kind).containsExactly(Flaw.Kind.MENTION_OF_ANOTHER);
        jdbc.update("delete from mentions where subject_id = ?", bob.id());
        assertThat(flawsOf(article)).extracting(Flaw::kind).containsExactly(Flaw.Kind.MENTIONS_MISCOUNTED);
        jdbc.update(
                "delete from mention_readings where revision_id in (select id from revisions where section_id = ?)",
                article.sections().get(0).id());
        assertThat(flawsOfRecords()).extracting(Flaw::kind).containsExactly(Flaw.Kind.REVISION_UNREAD);
        stories.change(article, (story, editor) -> story.moveTo(story.slug()));
        assertThat(flawsOf(article)).isEmpty();
    }

    @Test
    void isShownToThoseWhoRunThePlaceAndToNobodyElse() {
        assertThat(newsroom.desk(Role.EDITOR).asks("/admin/integrity").statusCode())
                .isEqualTo(404);
        Desk desk = newsroom.desk(Role.ADMIN);
        desk.sends("/admin/integrity");
        assertThat(desk.reads("/admin/integrity").select("[role=status] time")).hasSize(1);
    }

    /** Renames, readdresses, merges, takes that back, replaces and bins in random order. */
    @Test
    void holdsWhateverIsDoneToTheDirectoryInWhateverOrder() {
        Random random = new Random(4);
        Account editor = stories.editor();
        List<Person> people = IntStream.range(0, 8)
                .mapToObj(each -> stories.person("Person", "Number" + each))
                .toList();
        List<Article> live = IntStream.range(0, 4)
                .mapToObj(each -> stories.published("Story " + each, text(people, random), text(people, random)))
                .toList();
        List<Integer> links = live.stream().map(this::linksIn).toList();
        Person teller = telling(text(people, random));
        for (int time = 1; time <= TIMES; time++) {
            does(people.get(random.nextInt(people.size())), people.get(random.nextInt(people.size())), editor, random);
            if (time % 100 == 0) {
                assertThat(flawsOfRecords()).as("after " + time).isEmpty();
                live.forEach(article -> assertThat(flawsOf(article)).isEmpty());
                assertThat(flawsOf(teller)).as("after " + time).isEmpty();
                assertThat(linksIn(teller)).as("after " + time).isEqualTo(6);
                assertThat(live.stream().map(this::linksIn).toList())
                        .as("after " + time)
                        .isEqualTo(links);
            }
        }
        assertThat(mergers.count()).isGreaterThan(50);
    }

    private static String text(List<Person> people, Random random) {
        List<String> sentences = new ArrayList<>();
        for (int each = 0; each < 6; each++) {
            Person person = people.get(random.nextInt(people.size()));
            sentences.add("Then [" + person.name() + "](" + person.address() + ") spoke.");
        }
        return String.join(" ", sentences);
    }

    private int linksIn(Article article) {
        return reader.reads(article.address()).select("main .prose a.mention").size();
    }

    private int linksIn(Person person) {
        return reader.reads(person.address()).select(".profile__text a.mention").size();
    }

    private void does(Person one, Person other, Account editor, Random random) {
        switch (random.nextInt(5)) {
            case 0 -> renames(one, editor, random);
            case 1 -> merging.merge(one.id(), other.id(), editor);
            case 2 -> merging.replace(one.id(), other.id(), editor);
            default -> parts(one, editor);
        }
    }

    private void renames(Person person, Account editor, Random random) {
        Slug slug = stories.fresh("person");
        transaction.executeWithoutResult(status -> {
            Subject subject = subjects.findById(person.id()).orElseThrow();
            Particulars said = Particulars.of(Name.ofPerson("Person", "Called " + random.nextInt(1_000)), "Known.");
            subject.revise(said, editor, Instant.now());
            subject.moveTo(slug);
            subjects.save(subject);
        });
    }

    private void parts(Person person, Account editor) {
        transaction.executeWithoutResult(status -> {
            Optional<Merger> merger = mergers.of(person.id());
            merger.ifPresent(each -> merging.undo(each, editor));
        });
    }
}
