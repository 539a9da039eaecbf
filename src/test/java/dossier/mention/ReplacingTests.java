package dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Cast;
import dossier.DossierTest;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Account;
import dossier.directory.Claim;
import dossier.directory.Fact;
import dossier.directory.Facts;
import dossier.directory.Name;
import dossier.directory.Organisation;
import dossier.directory.Particulars;
import dossier.directory.Person;
import dossier.directory.Relation;
import dossier.directory.RelationKind;
import dossier.directory.Relations;
import dossier.directory.StandingFact;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Who was merged gives away what is known of it, who was replaced does not, in whichever order that happens and is undone. */
@DossierTest
class ReplacingTests {

    private static final int STEPS = 15;

    private final Stories stories;
    private final Subjects subjects;
    private final Relations relations;
    private final Facts facts;
    private final ProfileLinks profiles;
    private final Mergers mergers;
    private final Merging merging;
    private final Reader reader;
    private final TransactionTemplate transaction;

    private final List<Somebody> cast = new ArrayList<>();
    private final Map<Somebody, Step> steps = new LinkedHashMap<>();

    ReplacingTests(
            Stories stories,
            Subjects subjects,
            Relations relations,
            Facts facts,
            ProfileLinks profiles,
            Mergers mergers,
            Merging merging,
            Reader reader,
            TransactionTemplate transaction) {
        this.stories = stories;
        this.subjects = subjects;
        this.relations = relations;
        this.facts = facts;
        this.profiles = profiles;
        this.mergers = mergers;
        this.merging = merging;
        this.reader = reader;
        this.transaction = transaction;
    }

    /** Somebody with one fact, one job, one text and one profile of another that name them. */
    private record Somebody(Person person, Organisation employer, long fact, String words) {}

    /** That somebody was merged into another, or only replaced by them. */
    private record Step(long merger, Somebody into, boolean isReplacement) {}

    @Test
    void givesNothingAwayWhenWhoTookThePlaceIsReplacedAndReturns() {
        gather(3);
        join(0, 1, true);
        join(1, 2, true);
        undo(1);
        assertAllIsWhereItBelongs();
    }

    @Test
    void keepsWhatCameByAMergerWithWhomItCameTo() {
        gather(3);
        join(0, 1, false);
        join(1, 2, true);
        assertAllIsWhereItBelongs();
        undo(1);
        assertAllIsWhereItBelongs();
        join(1, 2, false);
        assertAllIsWhereItBelongs();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isRightInAnyOrder(long seed) {
        gather(4);
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            List<Integer> roots = IntStream.range(0, 4)
                    .filter(each -> !steps.containsKey(cast.get(each)))
                    .boxed()
                    .toList();
            List<Integer> ends = IntStream.range(0, 4)
                    .filter(each -> canBeUndone(cast.get(each)))
                    .boxed()
                    .toList();
            if (roots.size() > 1 && (ends.isEmpty() || random.nextInt(5) < 3)) {
                int one = random.nextInt(roots.size());
                int other = (one + 1 + random.nextInt(roots.size() - 1)) % roots.size();
                join(roots.get(one), roots.get(other), random.nextBoolean());
            } else {
                undo(ends.get(random.nextInt(ends.size())));
            }
            assertAllIsWhereItBelongs();
        }
    }

    private void gather(int number) {
        for (int each = 0; each < number; each++) {
            Person person = stories.person("Ada", "Replaceable");
            Account editor = stories.editor();
            Organisation employer = subjects.save(employer(editor));
            relations.save(new Relation(
                    RelationKind.AFFILIATION,
                    person,
                    employer,
                    new Relation.Terms("Clerk", null, null),
                    editor,
                    Cast.MONDAY));
            Fact fact = facts.save(new Fact(
                    person,
                    new Claim("shoe size", "3" + each, null, new Claim.Source("", "", null), ""),
                    editor,
                    Cast.MONDAY));
            String words = "number " + each;
            String link = "[" + words + "](" + person.address() + ")";
            stories.published("A story", "By " + link + ".");
            Person other = stories.person("Bob", "Who tells");
            stories.inTransaction(now -> tells(other, "He met " + link + ".", now));
            cast.add(new Somebody(person, employer, fact.id(), words));
        }
    }

    private Organisation employer(Account editor) {
        Organisation works =
                new Organisation(stories.fresh("works"), Name.of("Works"), "A workshop.", editor, Cast.MONDAY);
        works.show(Cast.MONDAY);
        return works;
    }

    private void tells(Person person, String profile, Instant at) {
        Subject other = subjects.findById(person.id()).orElseThrow();
        Particulars said = other.particulars();
        other.revise(said.withProfile(profile), other.createdBy(), at);
        subjects.save(other);
    }

    private void join(int one, int other, boolean isReplacement) {
        Somebody subject = cast.get(one);
        Somebody into = cast.get(other);
        Account editor = stories.editor();
        Merger merger = (isReplacement
                        ? merging.replace(subject.person().id(), into.person().id(), editor)
                        : merging.merge(subject.person().id(), into.person().id(), editor))
                .orElseThrow();
        steps.put(subject, new Step(merger.id(), into, isReplacement));
    }

    private boolean canBeUndone(Somebody somebody) {
        Step step = steps.get(somebody);
        return step != null && !steps.containsKey(step.into());
    }

    private void undo(int one) {
        Account editor = stories.editor();
        long merger = Objects.requireNonNull(steps.remove(cast.get(one))).merger();
        assertThat(Boolean.TRUE.equals(transaction.execute(
                        status -> merging.undo(mergers.findById(merger).orElseThrow(), editor)
                                .isPresent())))
                .isTrue();
    }

    private Somebody present(Somebody somebody) {
        Step step = steps.get(somebody);
        return step == null ? somebody : present(step.into());
    }

    private Somebody keeper(Somebody somebody) {
        Step step = steps.get(somebody);
        return step == null || step.isReplacement() ? somebody : keeper(step.into());
    }

    private boolean isOnAPage(Somebody somebody) {
        return keeper(somebody).equals(present(somebody));
    }

    private void assertAllIsWhereItBelongs() {
        String happened = steps.toString();
        for (Somebody each : cast) {
            long id = each.person().id();
            assertThat(facts.of(id))
                    .as(happened)
                    .extracting(Fact::id)
                    .containsExactlyInAnyOrderElementsOf(factsOf(each));
            assertThat(relations.of(id))
                    .as(happened)
                    .extracting(relation -> relation.other().id())
                    .containsExactlyInAnyOrderElementsOf(employersOf(each));
            assertThat(relations.shownOf(each.employer().id(), Instant.now()))
                    .as(happened)
                    .extracting(relation -> relation.subject().id())
                    .containsExactlyElementsOf(
                            isOnAPage(each) ? List.of(keeper(each).person().id()) : List.of());
            assertThat(reader.asks(each.person().address()).headers().firstValue("Location"))
                    .as(happened)
                    .isEqualTo(
                            steps.containsKey(each)
                                    ? Optional.of(present(each).person().address())
                                    : Optional.empty());
            if (!steps.containsKey(each)) {
                assertThatReadersFind(each, happened);
            }
        }
        Set<Long> all = cast.stream().map(Somebody::fact).collect(Collectors.toSet());
        assertThat(facts.standing(all))
                .as(happened)
                .containsExactlyInAnyOrderElementsOf(cast.stream()
                        .filter(this::isOnAPage)
                        .map(each -> new StandingFact(
                                each.fact(), present(each).person().id()))
                        .toList());
    }

    private void assertThatReadersFind(Somebody root, String happened) {
        List<String> named = cast.stream()
                .filter(each -> present(each).equals(root))
                .map(Somebody::words)
                .toList();
        Document page = reader.reads(root.person().address());
        assertThat(page.select(".passage p:first-child").eachText())
                .as(happened)
                .containsExactlyInAnyOrderElementsOf(
                        named.stream().map(words -> "By " + words + ".").toList());
        Subject subject = subjects.findById(root.person().id()).orElseThrow();
        assertThat(profiles.to(subject))
                .as(happened)
                .extracting(use -> use.passage().words())
                .containsExactlyInAnyOrderElementsOf(named);
        assertThat(page.select(".facts").text()).as(happened).contains("3" + cast.indexOf(root));
    }

    private List<Long> factsOf(Somebody keeper) {
        return Stream.concat(
                        Stream.of(keeper),
                        cast.stream().filter(each -> keeper(each).equals(keeper)))
                .map(Somebody::fact)
                .distinct()
                .toList();
    }

    private List<Long> employersOf(Somebody keeper) {
        return cast.stream()
                .filter(each -> keeper(each).equals(keeper))
                .map(each -> each.employer().id())
                .toList();
    }
}
