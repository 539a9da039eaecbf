package dossier.mention;

import dossier.directory.Subject;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which profiles lead where. */
interface ProfileLinkings extends Repository<ProfileLink, ProfileEnd> {

    /** Those whose profiles link to one of these places, the oldest first; neither in the bin nor merged. */
    @Query("""
            select subject from Subject subject
            join fetch subject.entry entry left join fetch entry.picture
            where subject.binnedAt is null and subject.mergedInto is null
            and subject.id in (select link.end.subjectId from ProfileLink link where link.end.address in :paths)
            order by subject.id""")
    List<Subject> to(Collection<String> paths);

    /** Those after one, by their ids, whose profiles the index has not read by these rules yet. */
    @Query("""
            select subject from Subject subject join fetch subject.entry entry
            where subject.id > :after and entry.profile <> '' and not exists (
                select 1 from ProfileReading reading where reading.subjectId = subject.id
                and reading.entryId = entry.id and reading.rules = :rules)
            order by subject.id""")
    List<Subject> unread(long after, int rules, Limit limit);

    @Query("select link from ProfileLink link where link.end.subjectId in :subjects")
    List<ProfileLink> of(Collection<Long> subjects);

    @Query("select reading from ProfileReading reading where reading.subjectId in :subjects")
    List<ProfileReading> readingsOf(Collection<Long> subjects);
}
