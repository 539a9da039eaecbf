/** What editors and guests say beside the text, about a passage or a whole section. May know text, account, history, article and share. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account", "history", "article", "share"})
package dossier.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
