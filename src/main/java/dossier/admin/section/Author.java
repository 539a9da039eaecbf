package dossier.admin.section;

import java.time.Instant;

/**
 * Who made a change that readers do not see yet, and when.
 *
 * @param number of the revision that it came with
 */
record Author(String editor, Instant at, int number) {}
