package dossier.mention;

import dossier.article.TopicUses;
import dossier.directory.Subjects;
import dossier.picture.Picture;
import dossier.picture.Pictures;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Pictures with the number of places that they stand in now, as they are written or read. */
interface PictureLines extends Repository<Picture, Long> {

    String IN_HEADERS = """
            from Header header join header.article article where header.picture = picture and article.binnedAt is null
            and (article.header = header or\s""" + TopicUses.IN_LIVE + " or " + TopicUses.IN_SCHEDULED + ")";

    String IN_SECTIONS = """
            from Placement placement join placement.revision revision join revision.section section
            join section.article article
            where placement.contentKey = picture.contentKey and article.binnedAt is null and ((\s""" + Uses.IS_PRESENT + ") or " + Uses.IN_LIVE + " or " + Uses.IN_SCHEDULED + ")";

    String IN_DIRECTORY =
            "from Subject subject join subject.entry entry where entry.picture = picture and " + Subjects.IS_PRESENT;

    String LINE = "select new dossier.mention.PictureLine(picture, (select count(distinct article.id) " + IN_HEADERS
            + "), (select count(distinct section.id) " + IN_SECTIONS + "), (select count(subject.id) " + IN_DIRECTORY
            + ")) ";

    String FROM = """
            from Picture picture where ((:inBin = true and picture.binnedAt is not null)
                or (:inBin = false and picture.binnedAt is null))
            and (:isSilent = false or trim(picture.alt) = '')
            and (:isUnused = false or (picture.contentKey not in :inProfiles and not exists (select 1\s""" + IN_HEADERS
            + ") and not exists (select 1 " + IN_SECTIONS + ") and not exists (select 1 " + IN_DIRECTORY + "))) and "
            + Pictures.IS_LIKE;

    /**
     * Those that somebody looks for, the newest first.
     *
     * @param words a part of what is said with it, as a pattern in small letters
     * @param isSilent only those without words that stand for them
     * @param isUnused only those that stand nowhere
     * @param inProfiles the keys of those that texts of the directory place; not empty
     */
    @Query(value = LINE + FROM + " order by picture.id desc", countQuery = "select count(picture) " + FROM)
    Page<PictureLine> wanted(
            boolean inBin,
            boolean isSilent,
            boolean isUnused,
            String words,
            Collection<String> inProfiles,
            Instant at,
            Pageable page);

    @Query(LINE + "from Picture picture where picture = :picture")
    Optional<PictureLine> of(Picture picture, Instant at);
}
