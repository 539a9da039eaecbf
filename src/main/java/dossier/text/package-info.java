/** What words are made of: slugs, prose in Markdown, sentences and differences. Knows nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dossier.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
