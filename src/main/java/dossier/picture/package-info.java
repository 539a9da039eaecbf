/** Pictures with their words, and where their files lie. May know text and account. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "account"})
package dossier.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
