package dossier.mention;

import dossier.directory.Kind;
import dossier.directory.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    String FROM = "from Subject subject ";

    String WANTED = """
            where ((:inBin = true and subject.binnedAt is not null) or (:inBin = false and subject.binnedAt is null))
            and subject.mergedInto is null
            and (:kind is null or subject.kind = :kind)
            and (:words = '%' or exists (select 1 from Subject same join same.names known
                where same = subject and known.folded like :words escape '!'))
            """;

    String HOW_MANY = "select count(subject) " + FROM + WANTED;

    /**
     * Those whom somebody looks for. Only those on the page are looked up in the texts.
     *
     * @param words part of a folded name, as a pattern for {@code like} with {@code !} as escape
     */
    default Page<DirectoryLine> wanted(boolean inBin, @Nullable Kind kind, String words, Pageable page) {
        return lines(idsOf(inBin, kind, words, page));
    }

    /** In the same order. */
    default Page<DirectoryLine> lines(Page<Long> ids) {
        Map<Long, DirectoryLine> lines =
                linesOf(ids.getContent()).stream().collect(Collectors.toMap(DirectoryLine::id, Function.identity()));
        return ids.map(id -> Objects.requireNonNull(lines.get(id)));
    }

    @Query(value = "select subject.id " + FROM + WANTED, countQuery = HOW_MANY)
    Page<Long> idsOf(boolean inBin, @Nullable Kind kind, String words, Pageable page);

    @Query(LINES + "where subject.id in :ids")
    List<DirectoryLine> linesOf(Collection<Long> ids);

    /** All of them, by name. */
    @Query("select subject.id " + FROM + WANTED + " order by subject.sortKey, subject.id")
    List<Long> allWanted(boolean inBin, @Nullable Kind kind, String words);

    /** How often the working copies of articles name each of whom they name. */
    @Query("""
            select new dossier.mention.Named(mention.subject.id, count(*))
            from Mention mention join Section section on section.current = mention.revision
            where section.removedAt is null group by mention.subject.id
            """)
    List<Named> allNamed();
}
