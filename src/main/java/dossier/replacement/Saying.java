package dossier.replacement;

import dossier.account.Account;
import dossier.article.Article;
import dossier.article.Section;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Texts on editors' desks that may say something; the words are a pattern for {@code like}. */
interface Saying extends Repository<Section, Long> {

    /** From an article on, those that may say it, in the order in which they were begun; of one article alone unless that is 0. */
    @Query("""
            select article.id from Article article join article.header header
            where article.binnedAt is null and article.id >= :from and (:only = 0 or article.id = :only)
            and (:mine is null or article.createdBy = :mine)
            and (lower(header.title) like :words escape '!' or lower(header.standfirst) like :words escape '!'
                or exists (select 1 from Section section join section.current revision
                    where section.article = article and section.removedAt is null
                    and (lower(revision.text) like :words escape '!' or lower(revision.heading) like :words escape '!')))
            order by article.id""")
    List<Long> articles(String words, long only, @Nullable Account mine, long from, Limit limit);

    @Query("""
            select article from Article article join fetch article.header join fetch article.createdBy
            where article.id = :id""")
    Optional<Article> article(long id);

    @Query("""
            select section from Section section join fetch section.current revision
            where section.article.id = :articleId and section.id > :after and section.removedAt is null
            and (lower(revision.text) like :words escape '!' or lower(revision.heading) like :words escape '!')
            order by section.id""")
    List<Section> sections(String words, long articleId, long after);

    /** Kept from changing until this transaction ends, always in one order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select section from Section section where section.id in :ids order by section.id")
    List<Section> take(Collection<Long> ids);
}
