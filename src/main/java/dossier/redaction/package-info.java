/**
 * Passages removed for legal reasons from all that was ever said: the one place that changes what is immutable, and the tables
 * of others. May know text, account, history, article, directory and comment.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account", "history", "article", "directory", "comment"})
package dossier.redaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
