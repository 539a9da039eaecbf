package dossier.article;

import dossier.history.StateLine;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What ever stood over all articles. */
public interface Headers extends JpaRepository<Header, Long> {

    @Query("""
            select header from Header header join fetch header.savedBy left join fetch header.topics
            left join fetch header.picture where header.article.id = :articleId and header.number = :number""")
    Optional<Header> find(long articleId, int number);

    /** Those that started from a header, the first first. */
    @Query("""
            select header from Header header join fetch header.savedBy
            where header.basedOn = :base order by header.number""")
    List<Header> startedFrom(Header base);

    @Query("select header from Header header where header.takesIn = :aside order by header.number")
    List<Header> takingIn(Header aside);

    /** What stood over an article, the last first. */
    @Query("""
            select new dossier.history.StateLine(header.number, editor.id, editor.name, header.savedAt, header.aside,
                (select naming.name from HeaderName naming where naming.headerId = header.id),
                (select min(edition.number) from Edition edition where edition.header = header),
                exists (select 1 from HeaderName given where given.headerId = header.id and given.namedAt = header.savedAt))
            from Header header join header.savedBy editor
            where header.article.id = :articleId order by header.number desc""")
    List<StateLine> historyOf(long articleId, Limit limit);
}
