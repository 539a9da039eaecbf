package dossier.replacement;

import dossier.article.Article;
import dossier.article.Header;
import dossier.article.Revision;
import dossier.article.Section;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a section, or what stands over an article, said before a replacement and after it. */
@Entity
@Table(name = "replaced_parts")
@SuppressWarnings({"NullAway.Init", "unused"})
public class ReplacedPart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replacement_id")
    private Replacement replacement;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private @Nullable Section section;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_before_id")
    private @Nullable Revision revisionBefore;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_after_id")
    private @Nullable Revision revisionAfter;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "header_before_id")
    private @Nullable Header headerBefore;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "header_after_id")
    private @Nullable Header headerAfter;

    private int places;

    private boolean holds;

    protected ReplacedPart() {}

    ReplacedPart(Replacement replacement, Revision before, Revision after, int places) {
        this.replacement = replacement;
        this.section = after.section();
        this.article = section.article();
        this.revisionBefore = before;
        this.revisionAfter = after;
        this.places = places;
        this.holds = true;
    }

    ReplacedPart(Replacement replacement, Article article, Header before, Header after, int places) {
        this.replacement = replacement;
        this.article = article;
        this.headerBefore = before;
        this.headerAfter = after;
        this.places = places;
        this.holds = true;
    }

    /** What was done to it was taken back, or done again. */
    void turn() {
        holds = !holds;
    }

    /** Whether what was done to it was not taken back. */
    public boolean holds() {
        return holds;
    }

    /** What a section said before it was done, or before it is undone. */
    Revision revisionFrom() {
        return Objects.requireNonNull(holds ? revisionAfter : revisionBefore);
    }

    Revision revisionTo() {
        return Objects.requireNonNull(holds ? revisionBefore : revisionAfter);
    }

    Header headerFrom() {
        return Objects.requireNonNull(holds ? headerAfter : headerBefore);
    }

    Header headerTo() {
        return Objects.requireNonNull(holds ? headerBefore : headerAfter);
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public Article article() {
        return article;
    }

    /** Null for what stands over the article. */
    public @Nullable Section section() {
        return section;
    }

    /** In how many places it got other words. */
    public int places() {
        return places;
    }

    /** Where it is written. */
    public String address() {
        String bench = "/admin/articles/" + article.id();
        return section == null ? bench : bench + "/sections/" + section.id();
    }

    /** Where it is shown what was done. */
    public String comparison() {
        String bench = "/admin/articles/" + article.id();
        return revisionBefore != null && revisionAfter != null
                ? address() + "/revisions/" + revisionAfter.number() + "?from=" + revisionBefore.number()
                : bench + "/headers/"
                        + Objects.requireNonNull(headerAfter).number() + "?from="
                        + Objects.requireNonNull(headerBefore).number();
    }
}
