package dossier.mention;

import dossier.account.Account;
import dossier.article.Section;
import dossier.directory.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Sections in which a name may stand unlinked. */
public interface Unlinked extends Repository<Section, Long> {

    /** Those whose text has one of a subject's names, linked or not, in any case; of the articles changed last first. */
    @Query("""
            select section from Section section join fetch section.current revision
            join fetch section.article article join fetch article.header
            where section.removedAt is null and article.binnedAt is null and (:mine is null or article.createdBy = :mine)
            and exists (select 1 from Subject same join same.names known
                where same = :subject and lower(revision.text) like concat('%', lower(known.name), '%'))
            order by article.changedAt desc, article.id desc, section.position, section.id""")
    List<Section> withAnyNameOf(Subject subject, @Nullable Account mine, Limit limit);
}
