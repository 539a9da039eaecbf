package dossier.mention;

import dossier.article.Revision;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where revisions link to what is not there yet. */
interface LooseLinks extends Repository<LooseLink, LooseEnd> {

    /** The revisions that link to one of these places. */
    @Query("""
            select distinct revision from LooseLink link join Revision revision on revision.id = link.end.revisionId
            where link.end.address in :addresses order by revision.id""")
    List<Revision> to(Collection<String> addresses);

    @Modifying
    @Query("delete from LooseLink link where link.end.revisionId = :revisionId")
    void forget(long revisionId);
}
