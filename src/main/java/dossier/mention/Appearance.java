package dossier.mention;

/** That an edition which readers see shows a revision that names a subject: once for every time. */
public record Appearance(long editionId, long revisionId) {}
