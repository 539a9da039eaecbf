package dossier.mention;

import dossier.directory.Subject;
import java.time.Instant;

/** That readers find a subject from a moment on. */
record Showing(Subject subject, Instant from) {}
