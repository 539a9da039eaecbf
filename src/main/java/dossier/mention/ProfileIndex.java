package dossier.mention;

import dossier.directory.Subject;
import dossier.directory.SubjectSaved;
import dossier.directory.Subjects;
import dossier.text.Prose;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes where each profile leads. It reads what is saved within the same transaction, and at start-up, before the first reader
 * comes, whatever it has not read by its present rules.
 */
@Component
class ProfileIndex implements SmartInitializingSingleton {

    /** To be raised when {@link Destination} changes: everything is then read again. */
    private static final int RULES = 1;

    private static final Limit AT_ONCE = Limit.of(200);

    private final ProfileLinkings links;
    private final Subjects subjects;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    ProfileIndex(ProfileLinkings links, Subjects subjects, EntityManager entities, TransactionTemplate transaction) {
        this.links = links;
        this.subjects = subjects;
        this.entities = entities;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Optional<Long> last = Optional.of(0L);
        while (last.isPresent()) {
            long after = last.get();
            last = Objects.requireNonNull(transaction.execute(status -> readSome(after)));
        }
    }

    @EventListener
    void readWhatIsNew(SubjectSaved event) {
        subjects.findById(event.subjectId()).ifPresent(subject -> read(List.of(subject)));
    }

    /** The last of those that it read; empty where there were no more. */
    private Optional<Long> readSome(long after) {
        List<Subject> unread = links.unread(after, RULES, AT_ONCE);
        read(unread);
        return unread.isEmpty()
                ? Optional.empty()
                : Optional.of(unread.get(unread.size() - 1).id());
    }

    private void read(List<Subject> some) {
        List<Long> ids = some.stream().map(Subject::id).toList();
        Map<Long, List<ProfileLink>> before =
                links.of(ids).stream().collect(Collectors.groupingBy(ProfileLink::subjectId));
        Map<Long, ProfileReading> readings = links.readingsOf(ids).stream()
                .collect(Collectors.toMap(ProfileReading::subjectId, Function.identity()));
        for (Subject subject : some) {
            note(subject, before.getOrDefault(subject.id(), List.of()));
            note(subject, readings.get(subject.id()));
        }
    }

    private void note(Subject subject, List<ProfileLink> before) {
        Set<Destination> left = before.stream().map(ProfileLink::destination).collect(Collectors.toSet());
        Set<Destination> now = Prose.of(subject.profile()).addresses().stream()
                .flatMap(link -> Destination.parse(link).stream())
                .collect(Collectors.toSet());
        before.stream().filter(link -> !now.contains(link.destination())).forEach(entities::remove);
        now.stream()
                .filter(destination -> !left.contains(destination))
                .forEach(destination -> entities.persist(new ProfileLink(subject, destination)));
    }

    private void note(Subject subject, @Nullable ProfileReading reading) {
        if (reading == null) {
            entities.persist(new ProfileReading(subject, RULES));
        } else {
            reading.reads(subject, RULES);
        }
    }
}
