package dossier.article;

import java.time.Instant;

/**
 * A section that has not been verified for longer than its article allows, as one line of a list.
 *
 * @param since when it was verified, or begun
 */
public record StaleLine(
        long articleId, String title, long sectionId, String heading, Instant since, boolean wasVerified) {}
