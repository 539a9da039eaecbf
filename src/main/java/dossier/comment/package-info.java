/** What editors and guests say beside the text, about a passage or a whole section. May know text, account and article. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account", "article"})
package dossier.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
