/** Words that are put in the place of others, in many texts at once. May know text, account, history, article and mention. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account", "history", "article", "mention"})
package dossier.replacement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
