package dossier.history;

import jakarta.persistence.Embeddable;

/** Out of how many texts of a kind a passage was removed. */
@Embeddable
public record RedactedTexts(String kind, int texts) {

    boolean isLike(RedactedTexts other) {
        return kind.equals(other.kind);
    }

    RedactedTexts and(RedactedTexts others) {
        return new RedactedTexts(kind, texts + others.texts);
    }
}
