package dossier.directory;

import dossier.picture.Picture;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Which subjects the directory shows with a picture: those that readers find, those that they do not find yet, those that they
 * will, and those that it stood beside before. What is in the bin or was merged into another is left out.
 */
public interface Portraits extends Repository<Entry, Long> {

    String LINE =
            "select new dossier.directory.Portrait(subject.kind, subject.id, subject.name, entry.number, entry.savedAt) ";

    String FROM =
            "from Entry entry join entry.subject subject where entry.picture = :picture and " + Subjects.IS_PRESENT;

    String LIVE = FROM + "and subject.entry = entry and subject.shownAt <= :at";

    String DRAFT = FROM + "and subject.entry = entry and subject.shownAt is null";

    String SCHEDULED = FROM + "and subject.entry = entry and subject.shownAt > :at";

    String HISTORY = FROM + "and subject.entry <> entry";

    String IN_ORDER = " order by subject.sortKey, subject.id, entry.number desc";

    String COUNT = "select count(entry) ";

    @Query(value = LINE + LIVE + IN_ORDER, countQuery = COUNT + LIVE)
    Page<Portrait> live(Picture picture, Instant at, Pageable page);

    @Query(value = LINE + DRAFT + IN_ORDER, countQuery = COUNT + DRAFT)
    Page<Portrait> draft(Picture picture, Pageable page);

    @Query(value = LINE + SCHEDULED + IN_ORDER, countQuery = COUNT + SCHEDULED)
    Page<Portrait> scheduled(Picture picture, Instant at, Pageable page);

    @Query(value = LINE + HISTORY + IN_ORDER, countQuery = COUNT + HISTORY)
    Page<Portrait> history(Picture picture, Pageable page);

    /** The subjects that the directory shows with a picture now. */
    @Query(Subjects.WHOLE + "where entry.picture = :picture and " + Subjects.IS_PRESENT + "order by subject.id")
    List<Subject> subjectsWith(Picture picture);
}
