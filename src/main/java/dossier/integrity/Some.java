package dossier.integrity;

import java.util.List;

/** What some texts at once have shown, the last of which has that id. */
record Some(long last, List<Flaw> flaws) {}
