package dossier.comment;

import dossier.article.Revision;
import dossier.text.Range;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A passage as it stood: its words in Markdown, and from which character to which of which revision. */
@Embeddable
public record Quotation(
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "quoted_from_id")
        Revision revision,

        @Column(name = "passage_start") int start,
        @Column(name = "passage_end") int end,
        @Column(name = "passage", columnDefinition = "text") String words) {

    public static Quotation of(Revision revision, Range range) {
        return new Quotation(revision, range.start(), range.end(), range.of(revision.text()));
    }

    public Range range() {
        return new Range(start, end);
    }
}
