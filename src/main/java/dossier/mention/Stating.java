package dossier.mention;

import dossier.account.Account;
import dossier.article.Section;
import dossier.directory.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Sections that may state something of a subject. */
interface Stating extends Repository<Section, Long> {

    String WHERE = """
            where section.removedAt is null and article.binnedAt is null and (:mine is null or article.createdBy = :mine)
            and lower(revision.text) like :words escape '!'
            and exists (select 1 from Mention mention where mention.subject = :subject and mention.revision.section = section)
            """;

    /** Those that name the subject, or did, and whose text is like these words in lower case; of the articles changed last first. */
    @Query("""
            select section from Section section join fetch section.current revision
            join fetch section.article article join fetch article.header
            """ + WHERE + "order by article.changedAt desc, article.id desc, section.position, section.id")
    List<Section> naming(Subject subject, String words, @Nullable Account mine, Limit limit);

    /** As many. */
    @Query("select count(section) from Section section join section.current revision join section.article article "
            + WHERE)
    long countNaming(Subject subject, String words, @Nullable Account mine);
}
