package dossier.comment;

import dossier.account.Account;
import dossier.article.Article;
import dossier.article.Section;
import dossier.share.Share;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** What was said beside all sections, and the replies to it. */
public interface Comments extends JpaRepository<Comment, Long> {

    @Query("select comment from Comment comment where comment.section = :section and comment.id = :id")
    Optional<Comment> find(Section section, long id);

    /** The id of what a reply replies to; of anything else its own. */
    @Query("""
            select coalesce(comment.answers.id, comment.id) from Comment comment
            where comment.section = :section and comment.id = :id""")
    Optional<Long> findFirst(Section section, long id);

    /** One that nobody else answers, changes or resolves before this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select comment from Comment comment where comment.id = :id")
    Optional<Comment> take(long id);

    /** What editors said and is open. */
    @Query("""
            select comment from Comment comment left join fetch comment.author left join fetch comment.quotation.revision
            where comment.section = :section and comment.answers is null and comment.resolvedAt is null
            and comment.share is null order by comment.id""")
    List<Comment> openBeside(Section section, Limit limit);

    /** What guests said and is open. */
    @Query("""
            select comment from Comment comment left join fetch comment.quotation.revision
            where comment.section = :section and comment.answers is null and comment.resolvedAt is null
            and comment.share is not null order by comment.id""")
    List<Comment> openOfGuestsBeside(Section section, Limit limit);

    /** Those that were resolved, the last first. */
    @Query("""
            select comment from Comment comment
            where comment.section = :section and comment.answers is null and comment.resolvedAt is not null
            order by comment.resolvedAt desc, comment.id desc""")
    Page<Comment> resolvedBeside(Section section, Pageable page);

    @Query("""
            select new dossier.comment.OpenComments(comment.section.id, count(comment)) from Comment comment
            where comment.section.article.id = :articleId and comment.answers is null and comment.resolvedAt is null
            group by comment.section.id""")
    List<OpenComments> countOpenIn(long articleId);

    /** What is open in an article, by section, removed ones last. */
    @Query("""
            select comment from Comment comment join fetch comment.section section join fetch section.current
            where section.article = :article and comment.answers is null and comment.resolvedAt is null
            order by case when section.removedAt is null then 0 else 1 end, section.position, section.id, comment.id""")
    List<Comment> openIn(Article article, Limit limit);

    /** What was said beside a section since then, replies aside. */
    @Query("""
            select comment from Comment comment
            where comment.section = :section and comment.answers is null and comment.saidAt >= :since""")
    List<Comment> begunSince(Section section, Instant since);

    /** What editors said and is open. */
    @Query("""
            select count(comment) from Comment comment
            where comment.section = :section and comment.answers is null and comment.resolvedAt is null
            and comment.share is null""")
    long countOpenBeside(Section section);

    /** What guests said by a link and is open. */
    @Query("""
            select count(comment) from Comment comment
            where comment.section = :section and comment.answers is null and comment.resolvedAt is null
            and comment.share = :share""")
    long countOpenBeside(Section section, Share share);

    /** What guests have begun by a link, the first first. */
    @Query(
            "select comment from Comment comment where comment.share = :share and comment.answers is null order by comment.id")
    List<Comment> begunBy(Share share);

    /** The names that guests have given with what they said by a link, the last first. */
    @Query("select comment.guestName from Comment comment where comment.share = :share order by comment.id desc")
    List<String> namesOf(Share share, Limit limit);

    /** How much was said by a link, replies included. */
    long countByShare(Share share);

    /** Lets all that was said beside a section stand beside another from now on. */
    @Modifying(flushAutomatically = true)
    @Query("update Comment comment set comment.section = :there where comment.section = :here")
    void move(Section here, Section there);

    /**
     * What is open and for somebody: what names them, what was said after them where they had spoken, and what is said beside an
     * article that they began or by a link that they made, as long as they have said nothing since; the last said first.
     *
     * @param mine the same account, where only their own articles are theirs to see
     */
    @Query("""
            select comment from Comment comment
            join fetch comment.section section join fetch section.article article join fetch article.header
            where comment.answers is null and comment.resolvedAt is null
            and (:mine is null or article.createdBy = :mine) and article.binnedAt is null and exists (
                select said from Comment said left join said.share share
                where (said = comment or said.answers = comment) and (said.author is null or said.author <> :me)
                and (article.createdBy = :me or share.madeBy = :me or :me member of said.named or exists (
                    select own from Comment own where (own = comment or own.answers = comment) and own.author = :me))
                and not exists (
                    select own from Comment own
                    where (own = comment or own.answers = comment) and own.author = :me and own.id > said.id))
            order by (select max(said.id) from Comment said where said = comment or said.answers = comment) desc""")
    List<Comment> openFor(Account me, @Nullable Account mine, Limit limit);
}
