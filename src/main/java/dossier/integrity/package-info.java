/** Whether all that leads somewhere does. May know all the things. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "picture", "directory", "article", "mention"})
package dossier.integrity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
