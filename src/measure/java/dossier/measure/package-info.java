/** Measures a whole installation: started from the jar, used over HTTP, stopped, and at times killed. */
@NullMarked
package dossier.measure;

import org.jspecify.annotations.NullMarked;
