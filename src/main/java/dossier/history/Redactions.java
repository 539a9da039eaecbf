package dossier.history;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All that was removed for legal reasons. */
public interface Redactions extends JpaRepository<Redaction, Long> {

    /** When something was removed from these editions, the first first. */
    @Query("""
            select new dossier.history.EditionRedacted(edition, redaction.madeAt)
            from Redaction redaction join redaction.editions edition where edition in :editionIds
            order by redaction.id""")
    List<EditionRedacted> from(Collection<Long> editionIds);

    @Query(
            "select redaction from Redaction redaction join fetch redaction.madeBy left join fetch redaction.texts where redaction.id = :id")
    Optional<Redaction> find(long id);

    @Query(
            value = "select redaction from Redaction redaction join fetch redaction.madeBy order by redaction.id desc",
            countQuery = "select count(redaction) from Redaction redaction")
    Page<Redaction> all(Pageable page);
}
