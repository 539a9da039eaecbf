package dossier.directory;

import dossier.history.StateLine;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All that the directory ever said. */
public interface Entries extends JpaRepository<Entry, Long> {

    @Query("""
            select entry from Entry entry join fetch entry.savedBy left join fetch entry.picture
            where entry.subject.id = :subjectId and entry.number = :number""")
    Optional<Entry> find(long subjectId, int number);

    /** Those that started from an entry, the first first. */
    @Query("select entry from Entry entry join fetch entry.savedBy where entry.basedOn = :base order by entry.number")
    List<Entry> startedFrom(Entry base);

    @Query("select entry from Entry entry where entry.takesIn = :aside order by entry.number")
    List<Entry> takingIn(Entry aside);

    /** What the directory said of a subject, the last first. */
    @Query("""
            select new dossier.history.StateLine(entry.number, editor.id, editor.name, entry.savedAt, entry.aside,
                (select naming.name from EntryName naming where naming.entryId = entry.id), null)
            from Entry entry join entry.savedBy editor
            where entry.subject.id = :subjectId order by entry.number desc""")
    List<StateLine> historyOf(long subjectId, Limit limit);

    /** What a subject was called in these entries, the last first. */
    @Query("""
            select entry.name from Entry entry where entry.subject.id = :subjectId and entry.number in :numbers
            and entry.aside = false order by entry.number desc""")
    List<String> namesIn(long subjectId, Collection<Integer> numbers);

    /** Whether a subject was ever called so. */
    @Query("""
            select count(*) > 0 from Entry entry
            where entry.subject.id = :subjectId and entry.name = :name and entry.aside = false""")
    boolean hasCalledIt(long subjectId, String name);

    /** What was said before of subjects that are in the directory, with a profile text like a pattern; the last first. */
    @Query("""
            select entry from Entry entry join fetch entry.subject subject join fetch subject.entry
            where entry.profile like :words and subject.entry <> entry and\s""" + Subjects.IS_PRESENT + "order by entry.savedAt desc, entry.id desc")
    List<Entry> formerlyLike(String words, Limit limit);
}
