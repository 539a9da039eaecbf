package dossier.mention;

import dossier.directory.Subject;
import dossier.directory.Subjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What those in the directory go by, to be looked for in texts. */
interface NamesInUse extends Repository<Subject, Long> {

    /** Those of whom something has changed since a moment, and whoever was entered after somebody. */
    @Query("""
            select subject.id from Subject subject where subject.changedAt >= :since or subject.id > :lastId
            order by subject.id""")
    List<Long> changedSince(Instant since, long lastId);

    @Query(
            "select new dossier.mention.KnownBy(subject.id, known.name) from Subject subject join subject.names known where "
                    + Subjects.IS_PRESENT + " order by subject.id")
    List<KnownBy> all();

    @Query("select new dossier.mention.KnownBy(subject.id, known.name) from Subject subject join subject.names known"
            + " where subject.id in :ids and " + Subjects.IS_PRESENT + " order by subject.id")
    List<KnownBy> of(Collection<Long> ids);
}
