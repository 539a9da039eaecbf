/** Who is named in which section, and which picture stands where. May know text, account, history, picture, article and directory. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account", "history", "picture", "article", "directory"})
package dossier.mention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
