/** Who may read what is not published, by a link. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account", "history", "article"})
package dossier.share;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
