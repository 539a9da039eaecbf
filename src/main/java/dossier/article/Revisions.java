package dossier.article;

import dossier.history.StateLine;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What all sections ever said. */
public interface Revisions extends JpaRepository<Revision, Long> {

    @Query("""
            select revision from Revision revision join fetch revision.savedBy
            where revision.section = :section and revision.number = :number""")
    Optional<Revision> find(Section section, int number);

    /** Those that started from a revision, the first first. */
    @Query("""
            select revision from Revision revision join fetch revision.savedBy
            where revision.basedOn = :base order by revision.number""")
    List<Revision> startedFrom(Revision base);

    @Query("select revision from Revision revision where revision.takesIn = :aside order by revision.number")
    List<Revision> takingIn(Revision aside);

    /** A section's history, the last first. */
    @Query("""
            select new dossier.history.StateLine(revision.number, editor.id, editor.name, revision.savedAt, revision.aside,
                (select naming.name from RevisionName naming where naming.revisionId = revision.id),
                (select min(edition.number) from Edition edition join edition.revisions shown where shown = revision),
                exists (select 1 from RevisionName given where given.revisionId = revision.id and given.namedAt = revision.savedAt))
            from Revision revision join revision.savedBy editor
            where revision.section = :section order by revision.number desc""")
    List<StateLine> historyOf(Section section, Limit limit);

    /** What an edition shows of a section, if it shows it. */
    @Query("""
            select revision from Edition edition join edition.revisions revision
            where edition = :edition and revision.section = :section""")
    Optional<Revision> shownIn(Edition edition, Section section);

    /** What a section said, one revision after another, the first first. */
    @Query("""
            select revision from Revision revision join fetch revision.savedBy
            where revision.section = :section and revision.aside = false order by revision.number""")
    List<Revision> saidBy(Section section);

    /** What a section said in those revisions, the first first. */
    @Query("""
            select revision.text from Revision revision
            where revision.section = :section and revision.number in :numbers order by revision.number""")
    List<String> textsOf(Section section, List<Integer> numbers);
}
