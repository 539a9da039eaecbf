package dossier.directory;

import dossier.text.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The directory: everybody and everything that texts name. */
public interface Subjects extends JpaRepository<Subject, Long> {

    @Query("""
            select distinct subject from Subject subject
            left join fetch subject.picture
            left join fetch subject.aliases
            left join fetch treat(subject as Product).maker
            where subject.kind = :kind and subject.slug = :slug""")
    Optional<Subject> find(Kind kind, Slug slug);

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

    @Query("""
            select affiliation from Affiliation affiliation
            join fetch affiliation.person join fetch affiliation.organisation
            where affiliation.person.id = :subjectId or affiliation.organisation.id = :subjectId
            order by case when affiliation.since is null then 1 else 0 end, affiliation.since desc, affiliation.person.sortName, affiliation.id""")
    List<Affiliation> affiliationsOf(long subjectId);

    @Query("select product from Product product where product.maker = :maker order by product.sortName, product.id")
    List<Product> madeBy(Organisation maker);

    @Query("select distinct subject.initial from Subject subject where subject.kind = :kind order by subject.initial")
    List<String> initialsOf(Kind kind);

    @Query("select subject from Subject subject where subject.kind = :kind order by subject.sortName, subject.id")
    Page<Subject> of(Kind kind, Pageable page);

    @Query("""
            select subject from Subject subject where subject.kind = :kind and subject.initial = :initial
            order by subject.sortName, subject.id""")
    Page<Subject> under(String initial, Kind kind, Pageable page);

    /**
     * Those whose name or other name is like one of two patterns in small letters, with {@code !} as escape; names that begin
     * so come first.
     */
    @Query("""
            select subject from Subject subject
            where lower(subject.name) like :beginning escape '!' or lower(subject.name) like :inside escape '!'
            or exists (select 1 from Subject other join other.aliases alias where other = subject
                and (lower(alias.name) like :beginning escape '!' or lower(alias.name) like :inside escape '!'))
            order by case when lower(subject.name) like :beginning escape '!' then 0 else 1 end, subject.sortName, subject.id""")
    List<Subject> suggest(String beginning, String inside, Limit limit);
}
