/** What was said before, by whom and when, and what becomes of words that meet others. May know text and account. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account"})
package dossier.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
