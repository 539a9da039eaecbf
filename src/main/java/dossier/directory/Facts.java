package dossier.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What is known of whom. A subject has the facts too of those who were merged into it. */
public interface Facts extends JpaRepository<Fact, Long> {

    String WHOLE = """
            select fact from Fact fact join fetch fact.entry entry
            join fetch fact.subject subject left join fetch subject.mergedInto into
            """;

    String OF = "where (subject.id = :subjectId or (into.id = :subjectId and subject.factsKept = false)) ";

    @Query(WHOLE + OF + "and fact.removedAt is null order by fact.id")
    List<Fact> of(long subjectId);

    /** What is not said of it any more, the last first. */
    @Query(WHOLE + OF + "and fact.removedAt is not null order by fact.removedAt desc, fact.id desc")
    List<Fact> removedOf(long subjectId);

    @Query(WHOLE + OF + "and fact.id = :id")
    Optional<Fact> find(long subjectId, long id);

    /** What was said otherwise before, or is not said any more, the last change first. */
    @Query(WHOLE + "where (fact.lastEntry > 1 or fact.removedAt is not null) and subject.binnedAt is null"
            + " order by coalesce(fact.removedAt, entry.savedAt) desc, fact.id desc")
    List<Fact> changed(Limit limit);

    /** Those of a subject and a property that are like these words, in lower case. */
    @Query(WHOLE + "where lower(concat(subject.name, ' ', entry.property)) like :words escape '!'"
            + " and fact.removedAt is null and subject.binnedAt is null order by subject.sortKey, fact.id")
    List<Fact> like(String words, Limit limit);
}
