package dossier.directory;

import dossier.account.Account;
import dossier.text.Slug;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The directory: everybody and everything that texts name. */
public interface Subjects extends JpaRepository<Subject, Long> {

    /** True of a {@code subject} that readers find at {@code :at}. */
    String IS_SHOWN = "subject.shownAt <= :at and subject.binnedAt is null and subject.mergedInto is null ";

    /** True of a {@code subject} that somebody who writes may name. */
    String IS_PRESENT = "subject.binnedAt is null and subject.mergedInto is null ";

    String WHOLE = """
            select subject from Subject subject
            join fetch subject.entry entry left join fetch entry.picture
            """;

    @Query(WHOLE + "where subject.kind = :kind and subject.slug = :slug and " + IS_SHOWN)
    Optional<Subject> findShown(Kind kind, Slug slug, Instant at);

    /** Whoever has or had that slug, or stands for whom has or had it, if readers find it. */
    @Query("select subject from Subject named join named.slugs each"
            + " join Subject subject on subject.id = coalesce(named.mergedInto.id, named.id)"
            + " where each.kind = :kind and each.slug = :slug and " + IS_SHOWN)
    Optional<Subject> findShownByAnySlug(Kind kind, Slug slug, Instant at);

    /** Those of a kind that somebody may work on. */
    @Query(WHOLE
            + "join fetch entry.savedBy join fetch subject.createdBy"
            + " left join fetch subject.mergedInto left join fetch subject.keptWith"
            + " where subject.id = :id and subject.kind = :kind")
    Optional<Subject> find(Kind kind, long id);

    /** The same, kept from changing until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select subject from Subject subject where subject.id = :id")
    Optional<Subject> take(long id);

    /** Whoever has or had that slug. */
    @Query("""
            select subject from Subject subject join subject.slugs each
            where each.kind = :kind and each.slug = :slug""")
    Optional<Subject> findByAnySlug(Kind kind, Slug slug);

    /** Those who have or had one of these slugs, whatever they are. */
    @Query("""
            select new dossier.directory.Whereabouts(each.kind, each.slug, subject)
            from Subject subject join subject.slugs each where each.slug in :slugs""")
    List<Whereabouts> withAnySlug(Collection<Slug> slugs);

    /** The places that lead to somebody: their own, old and new, and those of whom was merged into them. */
    @Query("""
            select new dossier.directory.Whereabouts(each.kind, each.slug, subject)
            from Subject subject join subject.slugs each where subject = :present or subject.mergedInto = :present""")
    List<Whereabouts> leadingTo(Subject present);

    /** Those of these slugs that lead to somebody whom readers find. */
    @Query("select new dossier.directory.Whereabouts(each.kind, each.slug, subject)"
            + " from Subject named join named.slugs each"
            + " join Subject subject on subject.id = coalesce(named.mergedInto.id, named.id)"
            + " where each.slug in :slugs and " + IS_SHOWN)
    List<Whereabouts> shownWithAnySlug(Collection<Slug> slugs, Instant at);

    @Query("select distinct subject.initial from Subject subject where subject.kind = :kind and " + IS_SHOWN
            + "order by subject.initial")
    List<String> initialsOf(Kind kind, Instant at);

    @Query(
            value = WHOLE + "where subject.kind = :kind and " + IS_SHOWN + "order by subject.sortKey, subject.id",
            countQuery = "select count(subject) from Subject subject where subject.kind = :kind and " + IS_SHOWN)
    Page<Subject> shown(Kind kind, Instant at, Pageable page);

    @Query(
            value = WHOLE + "where subject.kind = :kind and subject.initial = :initial and " + IS_SHOWN
                    + "order by subject.sortKey, subject.id",
            countQuery = "select count(subject) from Subject subject"
                    + " where subject.kind = :kind and subject.initial = :initial and " + IS_SHOWN)
    Page<Subject> shownUnder(String initial, Kind kind, Instant at, Pageable page);

    /**
     * The names that are like the pattern {@code inside} when they are folded, with {@code !} as escape: first those of subjects whose
     * own name begins so, then those that begin so or have such words as they are written in small letters.
     */
    @Query(
            "select new dossier.directory.Called(subject.id, known.name) from Subject subject join subject.names known where "
                    + IS_PRESENT + """
            and known.folded like :inside escape '!'
            order by case when known.folded like :beginning escape '!' and known.name = subject.name then 0
                when known.folded like :beginning escape '!' or lower(known.name) like :words escape '!' then 1 else 2 end,
            subject.sortKey, subject.id""")
    List<Called> called(String beginning, String words, String inside, Limit limit);

    /** Those one of whose names is that one when it is folded. */
    @Query(WHOLE + "where " + IS_PRESENT + """
            and exists (select 1 from Subject same join same.names known
                where same = subject and known.folded = :folded)
            order by subject.sortKey, subject.id""")
    List<Subject> knownAs(String folded);

    /** Those who share a folded name with a subject, and have not been told apart from it. */
    @Query(WHOLE + "where subject <> :like and " + IS_PRESENT + """
            and exists (select 1 from Subject one join one.names its, Subject other join other.names known
                where one = :like and other = subject and its.folded = known.folded
                and not exists (select 1 from ToldApart apart
                    where apart.pair.subjectId = one.id and apart.pair.fromId = other.id))
            order by subject.sortKey, subject.id""")
    List<Subject> likelyTheSameAs(Subject like);

    /** Those who share a folded name with another of their kind from whom nobody told them apart, name by name. */
    @Query("""
            select new dossier.directory.Namesake(known.folded, subject.kind, subject.id, subject.name, entry.definition)
            from Subject subject join subject.names known join subject.entry entry where\s""" + IS_PRESENT + """
            and exists (select 1 from Subject other join other.names alike
                where alike.folded = known.folded and other <> subject and other.kind = subject.kind
                and other.binnedAt is null and other.mergedInto is null
                and not exists (select 1 from ToldApart apart
                    where apart.pair.subjectId = subject.id and apart.pair.fromId = other.id))
            order by known.folded, subject.kind, subject.sortKey, subject.id""")
    List<Namesake> namesakes(Limit limit);

    @Query("""
            select subject from Subject subject
            where subject.createdBy = :creator and subject.kind = :kind and subject.name = :name
            and subject.createdAt > :since and subject.binnedAt is null""")
    List<Subject> enteredSince(Instant since, Kind kind, Account creator, String name);

    @Query(WHOLE + "where subject.id in :ids")
    List<Subject> whole(Collection<Long> ids);

    /** Those whose profile text is like a pattern. */
    @Query(WHOLE + "where entry.profile like :words order by subject.id")
    List<Subject> withProfileLike(String words);

    /** Those whom no reader finds before a moment that is still to come. */
    @Query("select subject from Subject subject where subject.shownAt > :at")
    List<Subject> shownAfter(Instant at);

    /** Those whose names are not in order yet. */
    @Query("select subject from Subject subject join fetch subject.entry where subject.sortKey = ''")
    List<Subject> unsorted(Limit limit);
}
