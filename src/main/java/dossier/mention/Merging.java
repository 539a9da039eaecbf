package dossier.mention;

import dossier.account.Account;
import dossier.directory.Entry;
import dossier.directory.EntryChanges;
import dossier.directory.Particulars;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges two subjects that are one, and takes that back in full. Mentions and relations keep whom they named, and point at whom
 * that stands for today: so both addresses lead to one profile, and each finds its own again. One that is only replaced gives its
 * mentions to another, and keeps its facts and relations, those included that came to it by a merger.
 */
@Component
public class Merging {

    private final Subjects subjects;
    private final Mergers mergers;
    private final Clock clock;

    Merging(Subjects subjects, Mergers mergers, Clock clock) {
        this.subjects = subjects;
        this.mergers = mergers;
        this.clock = clock;
    }

    /** Whether two can be one: of one kind, and both in the directory under their own names. */
    public static boolean canMerge(Subject subject, Subject into) {
        return subject.id() != into.id()
                && subject.kind() == into.kind()
                && Stream.of(subject, into).noneMatch(each -> each.isBinned() || each.isMerged());
    }

    /** Lets one stand for the other as well; empty where that cannot be any more. */
    @Transactional
    public Optional<Merger> merge(long subjectId, long intoId, Account editor) {
        return merge(subjectId, intoId, editor, (subject, into) -> into.with(subject), false);
    }

    /** Puts one in the place of the other wherever that is named, without taking it for the same: no name of it moves. */
    @Transactional
    public Optional<Merger> replace(long subjectId, long intoId, Account editor) {
        return merge(subjectId, intoId, editor, (subject, into) -> into, true);
    }

    private Optional<Merger> merge(
            long subjectId, long intoId, Account editor, BinaryOperator<Particulars> saidThen, boolean isReplacement) {
        takeInOrder(subjectId, intoId);
        Subject subject = subjects.findById(subjectId).orElseThrow();
        Subject into = subjects.findById(intoId).orElseThrow();
        return canMerge(subject, into)
                ? Optional.of(merge(
                        subject,
                        into,
                        saidThen.apply(subject.particulars(), into.particulars()),
                        editor,
                        isReplacement))
                : Optional.empty();
    }

    private Merger merge(Subject subject, Subject into, Particulars saidThen, Account editor, boolean isReplacement) {
        Instant now = clock.instant();
        Entry before = into.entry();
        Entry after = into.revise(saidThen, editor, now);
        Merger merger = new Merger(subject, into, before, after, editor, now);
        if (isReplacement) {
            merger.replace();
        }
        point(keepers(subject, isReplacement ? subject : into), into, now);
        mergers.into(into.id()).stream().findFirst().ifPresent(merger::follow);
        subject.shownAt().ifPresent(into::show);
        subjects.saveAll(List.of(subject, into));
        return mergers.save(merger);
    }

    /** Lets readers find one from a moment on, whichever of its mergers is taken back afterwards. */
    @Transactional
    public void show(Subject subject, Instant from) {
        subject.show(from);
        mergers.into(subject.id()).forEach(merger -> merger.showAnyway(from));
    }

    /** Whether it can be taken back now: where the one that stands for both was merged since, that is taken back first. */
    public static boolean canUndo(Merger merger) {
        return !merger.isUndone() && !merger.into().isMerged();
    }

    /**
     * Lets both stand for themselves again. What was said since of the one that stood for both, it keeps: in which lines it may go
     * on saying what belongs to the other, is answered; nothing where it cannot be taken back.
     */
    @Transactional
    public Optional<List<EntryChanges.Line>> undo(Merger merger, Account editor) {
        takeInOrder(merger.subject().id(), merger.into().id());
        return canUndo(merger) ? Optional.of(part(merger, editor)) : Optional.empty();
    }

    private List<EntryChanges.Line> part(Merger merger, Account editor) {
        Instant now = clock.instant();
        Subject subject = merger.subject();
        Subject into = merger.into();
        merger.undo(editor, now);
        Particulars said = into.particulars();
        Particulars after = merger.after().said();
        Particulars before = merger.before().said();
        into.revise(said.without(after, before), editor, now);
        point(keepers(subject, subject), subject, now);
        showAsBefore(into, merger);
        mergers.namedSince(subject).ifPresent(subject::show);
        subjects.saveAll(List.of(subject, into));
        return said.keptFrom(after, before);
    }

    /** Since when readers found it itself, or find it by what names it or whoever else it stands for. */
    private void showAsBefore(Subject into, Merger undone) {
        into.hide();
        Stream<Optional<Instant>> others =
                mergers.into(into.id()).stream().map(Merger::subject).map(Subject::shownAt);
        Stream.concat(Stream.of(undone.shownBefore(), mergers.namedSince(into)), others)
                .flatMap(Optional::stream)
                .forEach(into::show);
    }

    private void point(Map<Long, Subject> keepers, Subject present, Instant at) {
        Set<Long> family = keepers.keySet();
        mergers.subjects(family)
                .forEach(each -> each.standsFor(present, Objects.requireNonNull(keepers.get(each.id())), at));
        mergers.pointMentionsTo(present, family);
        mergers.pointRelationsOf(family);
        mergers.pointRelationsWith(family);
    }

    /** Always in one order, so that nobody waits for each other in a circle. */
    private void takeInOrder(long one, long other) {
        Stream.of(one, other).sorted().forEach(subjects::take);
    }

    /** A subject and all that were merged into it, over however many steps, each with who keeps its facts and relations. */
    private Map<Long, Subject> keepers(Subject subject, Subject keeper) {
        Map<Long, Subject> keepers = new LinkedHashMap<>(Map.of(subject.id(), keeper));
        Set<Long> last = Set.of(subject.id());
        while (!last.isEmpty()) {
            List<Merger> next = mergers.directlyInto(last);
            next.forEach(merger -> keepers.put(merger.subject().id(), keeper(merger, keepers)));
            last = next.stream().map(merger -> merger.subject().id()).collect(Collectors.toSet());
        }
        return keepers;
    }

    private static Subject keeper(Merger merger, Map<Long, Subject> keepers) {
        return merger.isReplacement()
                ? merger.subject()
                : Objects.requireNonNull(keepers.get(merger.into().id()));
    }
}
