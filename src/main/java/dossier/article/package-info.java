/** Articles in sections, what each section said and what readers see. May know text, account, history and picture. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account", "history", "picture"})
package dossier.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
