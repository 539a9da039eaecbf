package dossier.integrity;

import dossier.article.LiveArticles;
import dossier.article.Revision;
import dossier.directory.Subject;
import dossier.text.Slug;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is written or read now, and what its links may lead to. */
interface TextsToCheck extends Repository<Revision, Long> {

    /** The texts after one that stand in an article now, or that readers see, by their ids. */
    @Query("""
            select revision from Revision revision join fetch revision.section section join fetch section.article article
            where revision.id > :after and (
                (section.current = revision and section.removedAt is null and article.binnedAt is null)
                or exists (select 1 from Edition edition join edition.revisions shown where shown = revision and\s""" + LiveArticles.IS_LIVE + ")) order by revision.id")
    List<Revision> after(long after, Instant at, Limit limit);

    /** How many mentions the index has of each. */
    @Query("""
            select new dossier.integrity.TextsToCheck$Counted(mention.place.revisionId, count(mention)) from Mention mention
            where mention.place.revisionId in :revisions group by mention.place.revisionId""")
    List<Counted> mentionsOf(Collection<Long> revisions);

    /** How many links to articles the index has of each. */
    @Query("""
            select new dossier.integrity.TextsToCheck$Counted(reference.place.revisionId, count(reference))
            from CrossReference reference
            where reference.place.revisionId in :revisions group by reference.place.revisionId""")
    List<Counted> referencesOf(Collection<Long> revisions);

    /** How many pictures the index has of each. */
    @Query("""
            select new dossier.integrity.TextsToCheck$Counted(placement.place.revisionId, count(placement))
            from Placement placement
            where placement.place.revisionId in :revisions group by placement.place.revisionId""")
    List<Counted> placementsOf(Collection<Long> revisions);

    record Counted(long id, long count) {}

    /** The subjects after one whose profiles say something, by their ids. */
    @Query("""
            select subject from Subject subject join fetch subject.entry entry left join fetch entry.picture
            where subject.id > :after and entry.profile <> '' and subject.binnedAt is null and subject.mergedInto is null
            order by subject.id""")
    List<Subject> profilesAfter(long after, Limit limit);

    /** To how many places the index knows that the profile of each leads. */
    @Query("""
            select new dossier.integrity.TextsToCheck$Counted(link.end.subjectId, count(link)) from ProfileLink link
            where link.end.subjectId in :subjects group by link.end.subjectId""")
    List<Counted> profileLinksOf(Collection<Long> subjects);

    /** An anchor that an article has, under any slug that it has or had. */
    record Anchored(Slug article, Slug anchor) {}

    /** Those of the sections that articles have now. */
    @Query("""
            select new dossier.integrity.TextsToCheck$Anchored(slug, section.anchor)
            from Article article join article.slugs slug join Section section on section.article = article
            where slug in :slugs and section.removedAt is null""")
    Set<Anchored> anchorsOf(Collection<Slug> slugs);

    /** Those of the sections that readers see. */
    @Query("""
            select new dossier.integrity.TextsToCheck$Anchored(slug, section.anchor)
            from Edition edition join edition.article article join article.slugs slug
            join edition.revisions revision join revision.section section
            where slug in :slugs and\s""" + LiveArticles.IS_LIVE)
    Set<Anchored> anchorsShownOf(Collection<Slug> slugs, Instant at);

    /** That an article has or had a slug, and which it has now. */
    record Taken(Slug slug, Slug present, @Nullable Instant binnedAt) {

        boolean isBinned() {
            return binnedAt != null;
        }
    }

    @Query("""
            select new dossier.integrity.TextsToCheck$Taken(slug, article.slug, article.binnedAt)
            from Article article join article.slugs slug where slug in :slugs""")
    List<Taken> articlesAt(Collection<Slug> slugs);

    /** Those of the articles that readers see. */
    @Query("""
            select new dossier.integrity.TextsToCheck$Taken(slug, article.slug, article.binnedAt)
            from Edition edition join edition.article article join article.slugs slug
            where slug in :slugs and\s""" + LiveArticles.IS_LIVE)
    List<Taken> shownAt(Collection<Slug> slugs, Instant at);
}
