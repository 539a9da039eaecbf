package dossier.mention;

/** In how many sections somebody is named beside another. */
record Beside(long subjectId, long sections) {}
