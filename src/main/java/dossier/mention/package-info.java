/** Who is named in which section. May know text, account, history, article and directory. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account", "history", "article", "directory"})
package dossier.mention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
