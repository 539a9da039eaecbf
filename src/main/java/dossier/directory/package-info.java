/** People, organisations and products as records. May know text, account and picture. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account", "picture"})
package dossier.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
