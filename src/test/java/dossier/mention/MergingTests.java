package dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Cast;
import dossier.DossierTest;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Account;
import dossier.article.Article;
import dossier.directory.Alias;
import dossier.directory.Name;
import dossier.directory.Organisation;
import dossier.directory.Particulars;
import dossier.directory.Person;
import dossier.directory.Relation;
import dossier.directory.RelationKind;
import dossier.directory.Relations;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.text.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Two that are one, and two again. */
@DossierTest
class MergingTests {

    private final Stories stories;
    private final Subjects subjects;
    private final Relations relations;
    private final Mergers mergers;
    private final Merging merging;
    private final Reader reader;
    private final TransactionTemplate transaction;

    MergingTests(
            Stories stories,
            Subjects subjects,
            Relations relations,
            Mergers mergers,
            Merging merging,
            Reader reader,
            TransactionTemplate transaction) {
        this.stories = stories;
        this.subjects = subjects;
        this.relations = relations;
        this.mergers = mergers;
        this.merging = merging;
        this.reader = reader;
        this.transaction = transaction;
    }

    private long merge(Subject subject, Subject into) {
        return merging.merge(subject.id(), into.id(), stories.editor())
                .orElseThrow()
                .id();
    }

    private boolean undo(long merger) {
        Account editor = stories.editor();
        return Boolean.TRUE.equals(transaction.execute(status ->
                merging.undo(mergers.findById(merger).orElseThrow(), editor).isPresent()));
    }

    private static String link(Person person) {
        return "[" + person.name() + "](" + person.address() + ")";
    }

    private List<String> passagesOf(Person person) {
        return reader.reads(person.address()).select(".passage p:first-child").eachText();
    }

    @Test
    void makesOneProfileOfTwoAndLeadsBothAddressesThere() {
        Person ada = stories.person("Ada", "Lovelace");
        Person augusta = stories.person("Augusta", "King");
        Article article = stories.published("A story", "First " + link(ada) + ". Then " + link(augusta) + ".");
        merge(augusta, ada);
        assertThat(passagesOf(ada)).containsExactly("First Ada Lovelace.", "Then Augusta King.");
        assertThat(reader.asks(augusta.address()).headers().firstValue("Location"))
                .contains(ada.address());
        assertThat(reader.reads(article.address()).select("main a.mention").eachAttr("href"))
                .containsExactly(ada.address(), ada.address());
        assertThat(reader.reads(article.address()).select(".who__one")).hasSize(1);
        assertThat(reader.reads(ada.address()).select(".profile__aliases").text())
                .contains("Augusta King");
        assertThat(reader.reads("/people").text()).doesNotContain("Augusta King");
    }

    @Test
    void isTakenBackInFull() {
        Person ada = stories.person("Ada", "Parted");
        Person augusta = stories.person("Augusta", "Parted");
        Organisation works = organisation("Parting Works");
        Article article = stories.published("A story", "First " + link(ada) + ". Then " + link(augusta) + ".");
        relate(augusta, works);
        Particulars before = saidOf(ada);
        long merger = merge(augusta, ada);
        assertThat(relations.of(ada.id())).hasSize(1);
        assertThat(undo(merger)).isTrue();
        assertThat(passagesOf(ada)).containsExactly("First Ada Parted.");
        assertThat(passagesOf(augusta)).containsExactly("Then Augusta Parted.");
        assertThat(relations.of(ada.id())).isEmpty();
        assertThat(relations.of(augusta.id())).hasSize(1);
        assertThat(saidOf(ada)).isEqualTo(before);
        assertThat(reader.reads(article.address()).select(".who__one")).hasSize(2);
        assertThat(undo(merger)).isFalse();
    }

    @Test
    void keepsWhatWasSaidSinceWhenItIsTakenBack() {
        Person ada = stories.person("Ada", "Since");
        Person augusta = stories.person("Augusta", "Since");
        long merger = merge(augusta, ada);
        Particulars merged = saidOf(ada);
        Particulars since = Particulars.of(merged.name(), "She was a mathematician.")
                .with(Particulars.of(Name.of("Augusta Since"), "Herself."))
                .with(Particulars.of(Name.of("A. L."), "Herself."));
        stories.inTransaction(now -> subjects.findById(ada.id()).orElseThrow().revise(since, editor(ada), now));
        undo(merger);
        assertThat(saidOf(ada).definition()).isEqualTo("She was a mathematician.");
        assertThat(saidOf(ada).aliases()).containsExactly(new Alias("A. L.", null));
    }

    @Test
    void followsALinkThatIsWrittenAfterwards() {
        Person ada = stories.person("Ada", "Followed");
        Person augusta = stories.person("Augusta", "Followed");
        long merger = merge(augusta, ada);
        stories.published("A story", "By " + link(augusta) + ".");
        assertThat(passagesOf(ada)).containsExactly("By Augusta Followed.");
        undo(merger);
        assertThat(passagesOf(ada)).isEmpty();
        assertThat(passagesOf(augusta)).containsExactly("By Augusta Followed.");
    }

    @Test
    void goesOverSeveralStepsAndBack() {
        Person one = stories.person("One", "Stepped");
        Person two = stories.person("Two", "Stepped");
        Person three = stories.person("Three", "Stepped");
        stories.published("A story", link(one) + ", " + link(two) + ", " + link(three) + ".");
        long first = merge(one, two);
        long second = merge(two, three);
        assertThat(passagesOf(three)).hasSize(3);
        assertThat(reader.asks(one.address()).headers().firstValue("Location")).contains(three.address());
        assertThat(undo(first)).isFalse();
        assertThat(undo(second)).isTrue();
        assertThat(passagesOf(two)).hasSize(2);
        assertThat(reader.asks(one.address()).headers().firstValue("Location")).contains(two.address());
        assertThat(undo(first)).isTrue();
        assertThat(passagesOf(one)).hasSize(1);
        assertThat(passagesOf(two)).hasSize(1);
    }

    @Test
    void joinsOnlyTwoOfAKindThatStandForThemselves() {
        Person ada = stories.person("Ada", "Alone");
        Organisation works = organisation("Lone Works");
        Account editor = stories.editor();
        assertThat(merging.merge(ada.id(), ada.id(), editor)).isEmpty();
        assertThat(merging.merge(ada.id(), works.id(), editor)).isEmpty();
        Person augusta = stories.person("Augusta", "Alone");
        merge(augusta, ada);
        assertThat(merging.merge(augusta.id(), ada.id(), editor)).isEmpty();
        assertThat(merging.merge(ada.id(), augusta.id(), editor)).isEmpty();
    }

    private boolean isFound(Person person) {
        return reader.asks(person.address()).statusCode() == 200;
    }

    @Test
    void leavesWhomAnEditionNamesForReadersToFindWhenItIsTakenBack() {
        Person ada = stories.unknownPerson("Ada", "Named");
        Person augusta = stories.unknownPerson("Augusta", "Unnamed");
        long merger = merge(ada, augusta);
        Article article = stories.published("A story", "By " + link(ada) + ".");
        assertThat(isFound(augusta)).isTrue();
        undo(merger);
        assertThat(isFound(ada)).isTrue();
        assertThat(isFound(augusta)).isFalse();
        assertThat(reader.reads(article.address()).select("main a.mention").eachAttr("href"))
                .containsExactly(ada.address());
    }

    @Test
    void letsNoReaderFindWhomOnlyAnOvertakenEditionNames() {
        Person ada = stories.unknownPerson("Ada", "Overtaken");
        Person augusta = stories.unknownPerson("Augusta", "Overtaken");
        Article article = stories.draft("A story", "By " + link(ada) + ".");
        stories.change(article, (story, editor) -> {
            Instant now = Instant.now();
            story.publish("Later.", editor, now.plusSeconds(9));
        });
        stories.change(article, (story, editor) -> {
            Instant now = Instant.now();
            story.sections().get(0).revise(new Wording("", "By nobody."), editor, now);
            story.publish("At once.", editor, now);
        });
        long merger = merge(augusta, ada);
        undo(merger);
        assertThat(shownAt(ada)).isEmpty();
        assertThat(shownAt(augusta)).isEmpty();
    }

    @Test
    void keepsForReadersWhatAnEditorLetThemFindMeanwhile() {
        Person ada = stories.unknownPerson("Ada", "Shown");
        Person augusta = stories.unknownPerson("Augusta", "Shown");
        long merger = merge(augusta, ada);
        stories.inTransaction(now -> merging.show(subjects.findById(ada.id()).orElseThrow(), now));
        undo(merger);
        assertThat(isFound(ada)).isTrue();
        assertThat(isFound(augusta)).isFalse();
    }

    @Test
    void isFoundByWhomeverElseItStandsForAndNoLonger() {
        Person ada = stories.unknownPerson("Ada", "Standing");
        Person first = stories.person("First", "Standing");
        Person second = stories.person("Second", "Standing");
        long one = merge(first, ada);
        long other = merge(second, ada);
        undo(one);
        assertThat(isFound(ada)).isTrue();
        undo(other);
        assertThat(isFound(ada)).isFalse();
        assertThat(isFound(first)).isTrue();
        assertThat(isFound(second)).isTrue();
    }

    @Test
    void givesARelationThatWasCorrectedMeanwhileBackToWhomItWasSaidOf() {
        Person ada = stories.person("Ada", "Corrected");
        Person augusta = stories.person("Augusta", "Corrected");
        Organisation works = organisation("Corrected Works");
        relate(augusta, works);
        long merger = merge(augusta, ada);
        stories.inTransaction(now -> {
            Relation said = relations.of(ada.id()).get(0);
            relations.save(said.revise(new Relation.Terms("Chief clerk", null, null), stories.editor(), now));
        });
        undo(merger);
        assertThat(relations.of(ada.id())).isEmpty();
        assertThat(relations.of(augusta.id())).extracting(Relation::role).containsExactly("Chief clerk");
    }

    private Optional<Instant> shownAt(Person person) {
        return subjects.findById(person.id()).orElseThrow().shownAt();
    }

    private Particulars saidOf(Person person) {
        return transaction.execute(
                status -> subjects.findById(person.id()).orElseThrow().particulars());
    }

    private Account editor(Person person) {
        return person.createdBy();
    }

    private Organisation organisation(String name) {
        Organisation works =
                new Organisation(stories.fresh("works"), Name.of(name), "A workshop.", stories.editor(), Cast.MONDAY);
        works.show(Cast.MONDAY);
        return subjects.save(works);
    }

    private void relate(Person person, Organisation works) {
        relations.save(new Relation(
                RelationKind.AFFILIATION,
                person,
                works,
                new Relation.Terms("Clerk", null, null),
                stories.editor(),
                Instant.now()));
    }
}
