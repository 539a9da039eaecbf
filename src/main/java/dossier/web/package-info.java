/** What both doors share: refusals, assets, addresses and what protects every answer. May know text. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package dossier.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
