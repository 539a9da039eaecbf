/** Who did what to what, and when, or was refused it: kept for ever. May know text, account and history. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account", "history"})
package dossier.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
