/** Who is named in which section. May know text, article and directory. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "article", "directory"})
package dossier.mention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
