/**
 * Passages removed for legal reasons from all that was ever said: the one place that changes what is immutable, and the tables
 * of others. May know text, account, history, article and directory.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account", "history", "article", "directory"})
package dossier.redaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
