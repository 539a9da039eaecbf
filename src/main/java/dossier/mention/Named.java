package dossier.mention;

/** How often texts name somebody. */
public record Named(long subjectId, long times) {}
