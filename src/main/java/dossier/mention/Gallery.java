package dossier.mention;

import dossier.picture.Picture;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** All pictures, and how often each is used. */
@Component
public class Gallery {

    private final PictureLines lines;
    private final ProfilePictures profiles;
    private final Clock clock;

    Gallery(PictureLines lines, ProfilePictures profiles, Clock clock) {
        this.lines = lines;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Which of the pictures are looked for. */
    public enum Part {
        ALL,
        UNUSED,
        SILENT,
        BIN
    }

    /**
     * The newest first.
     *
     * @param words a part of what is said with it, as a pattern in small letters with {@code !} as escape
     */
    public Page<PictureLine> wanted(Part part, String words, Pageable page) {
        Map<String, Long> placed = profiles.counted();
        List<String> keys = new ArrayList<>(placed.keySet());
        keys.add(""); // no list of keys may be empty
        return lines.wanted(
                        part == Part.BIN, part == Part.SILENT, part == Part.UNUSED, words, keys, clock.instant(), page)
                .map(line -> line.with(placed.getOrDefault(line.picture().contentKey(), 0L)));
    }

    public PictureLine line(Picture picture) {
        long placed = profiles.of(picture).stream()
                .map(ProfileUse::subject)
                .distinct()
                .count();
        return lines.of(picture, clock.instant()).orElseThrow().with(placed);
    }
}
