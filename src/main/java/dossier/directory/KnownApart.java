package dossier.directory;

import java.time.Instant;

/** Two who share a name and were told apart: by whom, and when. */
public record KnownApart(Kind kind, long id, String name, long otherId, String otherName, String editor, Instant at) {}
