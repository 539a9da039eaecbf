package dossier.picture;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All pictures. */
public interface Pictures extends JpaRepository<Picture, Long> {

    /** True of a {@code picture} whose words are like the pattern {@code :words} in small letters, with {@code !} as escape. */
    String IS_LIKE = """
            (lower(picture.alt) like :words escape '!' or lower(picture.caption) like :words escape '!'
                or lower(picture.credit) like :words escape '!')
            """;

    /** Those that can be chosen, and the one that is chosen already (0 for none), the newest first. */
    @Query(
            "select picture from Picture picture where picture.binnedAt is null or picture.id = :chosen order by picture.id desc")
    List<Picture> offeredBeside(long chosen);

    /** Those with such words that can be chosen, but one, the newest first. */
    @Query("select picture from Picture picture where picture.binnedAt is null and picture.id <> :but and " + IS_LIKE
            + " order by picture.id desc")
    List<Picture> suggest(String words, long but, Limit limit);

    /** Which of these keys belong to a picture. */
    @Query("select picture.contentKey from Picture picture where picture.contentKey in :keys")
    List<String> known(Collection<String> keys);
}
