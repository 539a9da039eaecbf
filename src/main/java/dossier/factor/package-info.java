/** What somebody proves besides their password that it is them. May know text and account. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account"})
package dossier.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
