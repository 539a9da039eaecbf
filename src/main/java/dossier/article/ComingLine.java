package dossier.article;

import java.time.Instant;

/** An edition that readers will see, as one line of a list. */
public record ComingLine(long articleId, String title, int number, Instant liveAt) {}
