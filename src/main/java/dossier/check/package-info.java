/** What is to be looked at in a text before readers see it. May know all the things. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "directory", "article", "mention", "integrity"})
package dossier.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
