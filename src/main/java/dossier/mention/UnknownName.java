package dossier.mention;

import dossier.text.Range;

/** Words that seem to be a name and are nobody's yet, how often a text has them, and where first. */
public record UnknownName(String words, int count, Range first) {}
