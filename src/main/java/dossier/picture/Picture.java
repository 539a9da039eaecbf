package dossier.picture;

import dossier.account.Account;
import dossier.history.Erasable;
import dossier.history.Removed;
import dossier.text.Erasure;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An image with the words that belong to it. Its key is the beginning of the SHA-256 of its original, so that its
 * renditions may be kept for ever; they are as wide as each of {@link #WIDTHS} that the original reaches.
 */
@Entity
@EntityListeners(Removed.class)
@Table(name = "pictures")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Picture implements Erasable {

    private static final int[] WIDTHS = {400, 800, 1200, 1600};
    static final int SHARED_WIDTH = 1200;
    private static final int SHARED_HEIGHT = 630;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String contentKey;

    private int width;

    private int height;

    @Column(columnDefinition = "text")
    private String alt;

    @Column(columnDefinition = "text")
    private String caption;

    @Column(columnDefinition = "text")
    private String credit;

    @Column(name = "focal_x")
    private int focalX = 50;

    @Column(name = "focal_y")
    private int focalY = 50;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "added_by_id")
    private Account addedBy;

    private Instant addedAt;

    private @Nullable Instant binnedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "binned_by_id")
    private @Nullable Account binnedBy;

    protected Picture() {}

    public Picture(String contentKey, int width, int height, Account addedBy, Instant at) {
        this.contentKey = contentKey;
        this.width = width;
        this.height = height;
        this.alt = "";
        this.caption = "";
        this.credit = "";
        this.addedBy = addedBy;
        this.addedAt = at;
    }

    public void describe(String alt, String caption, String credit) {
        this.alt = alt;
        this.caption = caption;
        this.credit = credit;
    }

    /** Offers it to nobody any more; whatever shows it goes on doing so. */
    public void bin(Account editor, Instant at) {
        binnedBy = editor;
        binnedAt = at;
    }

    public void takeOutOfBin() {
        binnedBy = null;
        binnedAt = null;
    }

    public boolean isBinned() {
        return binnedAt != null;
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    /** How often it was changed; whoever started from another number started from other words. */
    public int version() {
        return version;
    }

    /** The beginning of the hash of its original. */
    public String contentKey() {
        return contentKey;
    }

    public List<Rendition> renditions() {
        return IntStream.of(WIDTHS)
                .filter(each -> each <= width)
                .mapToObj(this::rendition)
                .toList();
    }

    /** The renditions as an img element's srcset. */
    public String srcset() {
        return renditions().stream()
                .map(rendition -> rendition.address() + " " + rendition.width() + "w")
                .collect(Collectors.joining(", "));
    }

    /** The narrowest rendition that is this wide, or the widest there is. */
    public Rendition atLeast(int pixels) {
        return renditions().stream()
                .filter(rendition -> rendition.width() >= pixels)
                .findFirst()
                .orElseGet(() -> rendition(Math.min(width, WIDTHS[WIDTHS.length - 1])));
    }

    /** A JPEG cut to the shape that other sites show a link in. */
    public Rendition shared() {
        return new Rendition("/pictures/" + contentKey + "-share.jpg", SHARED_WIDTH, SHARED_HEIGHT);
    }

    /** The words that stand for it where it is not seen; empty where nobody has said them. */
    public String alt() {
        return alt;
    }

    public String caption() {
        return caption;
    }

    public String credit() {
        return credit;
    }

    public int focalX() {
        return focalX;
    }

    public int focalY() {
        return focalY;
    }

    public Account addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    private Rendition rendition(int pixels) {
        int high = Math.round((float) height * pixels / width);
        return new Rendition("/pictures/" + contentKey + "-" + pixels + ".webp", pixels, high);
    }

    @Override
    public long ofArticle() {
        return 0;
    }

    @Override
    public void erase(Erasure erasure) {
        alt = erasure.fromPlain(alt, Integer.MAX_VALUE);
        caption = erasure.fromPlain(caption, Integer.MAX_VALUE);
        credit = erasure.fromPlain(credit, Integer.MAX_VALUE);
    }
}
