package dossier.mention;

import dossier.article.LiveArticles;
import dossier.directory.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Who was found to be whom. */
public interface Mergers extends JpaRepository<Merger, Long> {

    String WHOLE = """
            select merger from Merger merger join fetch merger.subject join fetch merger.into join fetch merger.madeBy
            where merger.undoneAt is null
            """;

    /** Those that brought others to a subject, the last first. */
    @Query(WHOLE + "and merger.into.id = :subjectId order by merger.madeAt desc, merger.id desc")
    List<Merger> into(long subjectId);

    /** The one that took a subject away, if it is merged. */
    @Query(WHOLE + "and merger.subject.id = :subjectId")
    Optional<Merger> of(long subjectId);

    @Query(WHOLE + "and merger.into.id in :subjects")
    List<Merger> directlyInto(Collection<Long> subjects);

    @Modifying(flushAutomatically = true)
    @Query("update Mention mention set mention.subject = :present where mention.named.id in :named")
    int pointMentionsTo(Subject present, Collection<Long> named);

    @Modifying(flushAutomatically = true)
    @Query("""
            update Relation relation set relation.subject.id =
                (select coalesce(said.keptWith.id, said.id) from Subject said where said = relation.saidOf)
            where relation.saidOf.id in :named""")
    int pointRelationsOf(Collection<Long> named);

    @Modifying(flushAutomatically = true)
    @Query("""
            update Relation relation set relation.other.id =
                (select coalesce(said.keptWith.id, said.id) from Subject said where said = relation.saidWith)
            where relation.saidWith.id in :named""")
    int pointRelationsWith(Collection<Long> named);

    @Modifying(flushAutomatically = true)
    @Query("""
            update Mention mention set mention.subject.id =
                (select coalesce(named.mergedInto.id, named.id) from Subject named where named = mention.named)
            where mention.named in (select merger.subject from Merger merger) and mention.subject.id <>
                (select coalesce(named.mergedInto.id, named.id) from Subject named where named = mention.named)""")
    int settleMentions();

    @Modifying(flushAutomatically = true)
    @Query("""
            update Relation relation set relation.subject.id =
                (select coalesce(said.keptWith.id, said.id) from Subject said where said = relation.saidOf)
            where relation.saidOf in (select merger.subject from Merger merger) and relation.subject.id <>
                (select coalesce(said.keptWith.id, said.id) from Subject said where said = relation.saidOf)""")
    int settleRelationsOf();

    @Modifying(flushAutomatically = true)
    @Query("""
            update Relation relation set relation.other.id =
                (select coalesce(said.keptWith.id, said.id) from Subject said where said = relation.saidWith)
            where relation.saidWith in (select merger.subject from Merger merger) and relation.other.id <>
                (select coalesce(said.keptWith.id, said.id) from Subject said where said = relation.saidWith)""")
    int settleRelationsWith();

    /** That mentions had to be settled: what was remembered of whom they name is to be asked for anew. */
    @Modifying
    @Query("update Merger merger set merger.settled = merger.settled + 1"
            + " where merger.id = (select max(last.id) from Merger last)")
    int noteSettled();

    /** From when on an edition lets readers find a subject by what means itself; empty where none does. */
    @Query("""
            select min(edition.liveAt) from Edition edition join edition.revisions revision
            join Mention mention on mention.place.revisionId = revision.id where mention.subject = :subject
            and\s""" + LiveArticles.IS_SHOWN_SOME_TIME)
    Optional<Instant> namedSince(Subject subject);

    @Query("select subject from Subject subject join fetch subject.entry where subject.id in :ids")
    List<Subject> subjects(Collection<Long> ids);
}
