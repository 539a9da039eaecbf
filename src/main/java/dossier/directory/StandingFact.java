package dossier.directory;

/**
 * That a fact stands on somebody's page.
 *
 * @param subjectId of whoever stands today for the one of whom it was said
 */
public record StandingFact(long factId, long subjectId) {}
