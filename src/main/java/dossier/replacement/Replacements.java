package dossier.replacement;

import dossier.account.Account;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All that was replaced in many texts at once. */
public interface Replacements extends JpaRepository<Replacement, Long> {

    /** With all that it was done to. */
    @Query("""
            select replacement from Replacement replacement join fetch replacement.madeBy
            left join fetch replacement.turnedBy join fetch replacement.parts part join fetch part.article article
            join fetch article.header left join fetch part.section section left join fetch section.current
            left join fetch part.revisionBefore left join fetch part.revisionAfter
            left join fetch part.headerBefore left join fetch part.headerAfter
            where replacement.id = :id""")
    Optional<Replacement> find(long id);

    /** Kept from changing until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select replacement from Replacement replacement where replacement.id = :id")
    Optional<Replacement> take(long id);

    @Query("""
            select replacement from Replacement replacement where replacement.madeBy = :editor
            and replacement.madeAt > :since and replacement.words = :words and replacement.instead = :instead
            order by replacement.id desc""")
    List<Replacement> madeSince(Instant since, Account editor, String words, String instead);

    /** The last first; of everybody where {@code mine} is null. */
    @Query(
            value = """
            select new dossier.replacement.ReplacementLine(replacement.id, replacement.words, replacement.instead,
                editor.name, replacement.madeAt,
                (select count(part) from ReplacedPart part where part.replacement = replacement),
                (select sum(part.places) from ReplacedPart part where part.replacement = replacement),
                (select count(part) from ReplacedPart part where part.replacement = replacement and part.holds = true))
            from Replacement replacement join replacement.madeBy editor
            where (:mine is null or editor = :mine) order by replacement.id desc""",
            countQuery = "select count(replacement) from Replacement replacement"
                    + " where (:mine is null or replacement.madeBy = :mine)")
    Page<ReplacementLine> lines(@Nullable Account mine, Pageable page);
}
