/** The application: where everything comes together and starts. */
@NullMarked
package dossier;

import org.jspecify.annotations.NullMarked;
