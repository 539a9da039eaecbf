package dossier.admin.redaction;

import dossier.admin.Sayable;
import dossier.admin.Whole;
import java.util.Objects;

/**
 * Which passage is to be removed, and why.
 *
 * @param article the id of the only article to remove it from; 0 for everywhere
 */
record RedactionForm(
        @Sayable(longest = 10_000, isRequired = true) String passage,
        @Sayable(longest = 5_000) String reason,
        String article) {

    RedactionForm {
        passage = Objects.requireNonNullElse(passage, "");
        reason = Objects.requireNonNullElse(reason, "");
        article = Objects.requireNonNullElse(article, "");
    }

    long only() {
        return Whole.of(article);
    }
}
