/** The reading pages: GET only, without a session, the same for every reader. Stands on all the things. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"text", "history", "picture", "directory", "article", "mention", "reading", "web"})
package dossier.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
