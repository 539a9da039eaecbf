package dossier.directory;

/** The directory says something new of a subject. */
public record SubjectSaved(long subjectId) {}
