package dossier.mention;

import dossier.directory.Kind;
import dossier.directory.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The directory as those look through it who keep it. */
public interface Directory extends Repository<Subject, Long> {

    String NAMED = """
            (select count(*) from Mention mention join Section section on section.current = mention.revision
                where mention.subject = subject and section.removedAt is null)
            """;

    String LINES = """
            select new dossier.mention.DirectoryLine(subject.id, subject.kind, subject.name, entry.definition,
                subject.changedAt, subject.shownAt,
            """ + NAMED + ") from Subject subject join subject.entry entry ";

    String WANTED = """
            where ((:inBin = true and subject.binnedAt is not null) or (:inBin = false and subject.binnedAt is null))
            and subject.mergedInto is null
            and (:kind is null or subject.kind = :kind)
            and (:words = '%' or exists (select 1 from Subject same join same.names known
                where same = subject and known.folded like :words escape '!'))
            """;

    String HOW_MANY = "select count(subject) from Subject subject " + WANTED;

    /**
     * Those whom somebody looks for.
     *
     * @param words part of a folded name, as a pattern for {@code like} with {@code !} as escape
     */
    @Query(value = LINES + WANTED, countQuery = HOW_MANY)
    Page<DirectoryLine> wanted(boolean inBin, @Nullable Kind kind, String words, Pageable page);

    /** The same, the most named first. */
    @Query(value = LINES + WANTED + " order by " + NAMED + " desc, subject.sortKey, subject.id", countQuery = HOW_MANY)
    Page<DirectoryLine> mostNamed(boolean inBin, @Nullable Kind kind, String words, Pageable page);
}
