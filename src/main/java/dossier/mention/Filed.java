package dossier.mention;

/** One of an index, and the letter it stands under. */
public record Filed(long subjectId, String initial) {}
