/** Pictures with their words, and where their files lie. May know text, account and history. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account", "history"})
package dossier.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
