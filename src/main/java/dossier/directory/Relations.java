package dossier.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who and what belongs together, and what was once said of that. */
public interface Relations extends JpaRepository<Relation, Long> {

    String WHOLE = """
            select relation from Relation relation
            join fetch relation.subject subject join fetch relation.other other
            """;

    /** True of a {@code relation} that a subject has on either side; each side is looked up in an index of its own. */
    String IS_ITS = """
            relation.id in (
                select said.id from Relation said where said.subject.id = :subjectId
                union select heard.id from Relation heard where heard.other.id = :subjectId)
            """;

    /** What is said of a subject on either side. */
    @Query(WHOLE + "where " + IS_ITS + "and relation.removedAt is null order by relation.id")
    List<Relation> of(long subjectId);

    /** The same for readers, who find both. */
    @Query(WHOLE + "where " + IS_ITS + """
            and relation.removedAt is null and subject <> other
            and subject.shownAt <= :at and subject.binnedAt is null and subject.mergedInto is null
            and other.shownAt <= :at and other.binnedAt is null and other.mergedInto is null
            order by subject.sortKey, other.sortKey, relation.id""")
    List<Relation> shownOf(long subjectId, Instant at);

    /** What was said of a subject once and is not any more, the last first. */
    @Query(WHOLE + "join fetch relation.removedBy where " + IS_ITS + """
            and relation.removedAt is not null
            order by relation.removedAt desc, relation.id desc""")
    List<Relation> removedOf(long subjectId);

    /** What takes its place today: itself, unless it was said on other terms since. */
    default Relation presentOf(Relation relation) {
        return relation.isRemoved() ? next(relation).map(this::presentOf).orElse(relation) : relation;
    }

    /** What it was removed for, the last of it where that happened more than once. */
    @Query("select next from Relation next where next.replaces = :relation order by next.id desc limit 1")
    Optional<Relation> next(Relation relation);

    /** One that a subject has on either side. */
    @Query(WHOLE + "where relation.id = :id and (subject.id = :subjectId or other.id = :subjectId)")
    Optional<Relation> find(long subjectId, long id);
}
