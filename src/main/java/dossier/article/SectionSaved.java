package dossier.article;

/** A section says something new, or keeps something aside. */
public record SectionSaved(long sectionId, long articleId) {}
