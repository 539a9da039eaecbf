package dossier.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What is known of whom. A subject has the facts too of those who were merged into it. */
public interface Facts extends JpaRepository<Fact, Long> {

    String WHOLE = """
            select fact from Fact fact join fetch fact.entry entry
            join fetch fact.subject subject left join fetch subject.keptWith keeper
            """;

    String OF = "where (subject.id = :subjectId or keeper.id = :subjectId) ";

    String COUNT = "select count(*) from Fact fact join fact.subject subject left join subject.keptWith keeper ";

    /** True where neither its subject is in the bin, nor who has it today. */
    String IS_IN_DIRECTORY = "subject.binnedAt is null and (keeper is null or keeper.binnedAt is null) ";

    /** True where the one who has it today stands for itself, and was not replaced by another. */
    String IS_ON_A_PAGE = "coalesce(keeper.id, subject.id) = coalesce(subject.mergedInto.id, subject.id) ";

    String IS_PRESENT = "and fact.removedAt is null ";

    String IS_REMOVED = "and fact.removedAt is not null ";

    @Query(WHOLE + OF + IS_PRESENT + "order by fact.id")
    List<Fact> of(long subjectId);

    @Query(value = WHOLE + OF + IS_PRESENT + "order by fact.id", countQuery = COUNT + OF + IS_PRESENT)
    Page<Fact> of(long subjectId, Pageable page);

    @Query(COUNT + OF + IS_PRESENT + "and fact.id < :id")
    long countBefore(long subjectId, long id);

    /** What is not said of it any more, the last first. */
    @Query(
            value = WHOLE + OF + IS_REMOVED + "order by fact.removedAt desc, fact.id desc",
            countQuery = COUNT + OF + IS_REMOVED)
    Page<Fact> removedOf(long subjectId, Pageable page);

    @Query(WHOLE + OF + "and fact.id = :id")
    Optional<Fact> find(long subjectId, long id);

    /** What was said otherwise before, or is not said any more, the last change first. */
    @Query(WHOLE + "where (fact.lastEntry > 1 or fact.removedAt is not null) and " + IS_IN_DIRECTORY
            + "order by coalesce(fact.removedAt, entry.savedAt) desc, fact.id desc")
    List<Fact> changed(Limit limit);

    /** Those of these that stand on somebody's page: not those that are removed, or kept by who was replaced by another. */
    @Query("""
            select new dossier.directory.StandingFact(fact.id, coalesce(keeper.id, subject.id))
            from Fact fact join fact.subject subject left join subject.keptWith keeper
            where fact.id in :ids and fact.removedAt is null and\s""" + IS_ON_A_PAGE)
    Set<StandingFact> standing(Collection<Long> ids);

    /** Those of a subject, or of who has them today, and a property that are like these words, in lower case, if they stand somewhere. */
    @Query(WHOLE + """
            where (lower(concat(subject.name, ' ', entry.property)) like :words escape '!'
                or lower(concat(keeper.name, ' ', entry.property)) like :words escape '!')
            and fact.removedAt is null and\s""" + IS_ON_A_PAGE + "and " + IS_IN_DIRECTORY + "order by subject.sortKey, fact.id")
    List<Fact> like(String words, Limit limit);
}
