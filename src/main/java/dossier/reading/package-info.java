/**
 * What a page for reading an article shows: the live one and those before it as readers see them, and one that is to come as
 * they will see it. May know all the things.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "picture", "directory", "article", "mention"})
package dossier.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
