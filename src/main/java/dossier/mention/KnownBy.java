package dossier.mention;

/** That a subject goes by a name. */
public record KnownBy(long subjectId, String name) {}
