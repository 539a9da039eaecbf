package dossier.article;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All sections of all articles, removed ones too. */
public interface Sections extends JpaRepository<Section, Long> {

    @Query("""
            select section from Section section join fetch section.current revision join fetch revision.savedBy
            join fetch section.article left join fetch section.verifiedBy
            where section.id = :id and section.article.id = :articleId""")
    Optional<Section> find(long articleId, long id);

    /** The same, kept from changing until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select section from Section section where section.id = :id and section.article.id = :articleId")
    Optional<Section> take(long articleId, long id);

    /** The sections of an article that are not removed, in order; the live edition's number is 0 where there is none. */
    @Query("""
            select new dossier.article.OutlineLine(section.id, section.anchor, revision.heading, revision.number,
                revision.savedAt, editor.name,
                exists (select 1 from Edition edition join edition.revisions shown
                    where edition.article.id = :articleId and edition.number = :edition and shown.section = section
                    and (shown = revision or (shown.heading = revision.heading and shown.text = revision.text))))
            from Section section join section.current revision join revision.savedBy editor
            where section.article.id = :articleId and section.removedAt is null order by section.position, section.id""")
    List<OutlineLine> outlineOf(long articleId, int edition);

    /** The ids of the sections that an edition shows, in order. */
    @Query("""
            select revision.section.id from Edition edition join edition.revisions revision
            where edition = :edition order by index(revision)""")
    List<Long> shownBy(Edition edition);

    /** Those that were removed from an article, the last first. */
    @Query("""
            select section from Section section join fetch section.current join fetch section.removedBy
            where section.article.id = :articleId and section.removedAt is not null order by section.removedAt desc""")
    List<Section> removedFrom(long articleId);
}
