package dossier.comment;

/** How many comments are open beside a section. */
public record OpenComments(long sectionId, long count) {}
