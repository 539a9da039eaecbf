/** Who writes, and what they may do. May know text. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package dossier.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
