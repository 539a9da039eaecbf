package dossier.mention;

/** That a revision links to an address, and which subject that meant. */
public record Naming(long revisionId, String address, long subjectId) {}
