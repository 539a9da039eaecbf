/** People, organisations and products as records. May know text, account, history and picture. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account", "history", "picture"})
package dossier.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
