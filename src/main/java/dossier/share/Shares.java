package dossier.share;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All links to what is not published, open and ended. */
public interface Shares extends JpaRepository<Share, Long> {

    String WHOLE = "select share from Share share join fetch share.article article join fetch share.madeBy ";

    @Query(WHOLE + "where share.tokenHash = :tokenHash")
    Optional<Share> find(String tokenHash);

    @Query(WHOLE + "where share.id = :id and article.id = :articleId")
    Optional<Share> find(long articleId, long id);

    /** The last made first. */
    @Query(WHOLE + "where article.id = :articleId order by share.madeAt desc, share.id desc")
    List<Share> of(long articleId);
}
