package dossier.article;

/** An article, or something in it, says something new. */
public record ArticleSaved(long articleId) {}
