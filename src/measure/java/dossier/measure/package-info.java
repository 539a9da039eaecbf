/** Measures a whole installation: started from the jar, used over HTTP, stopped, and at times killed; and the finding of names. */
@NullMarked
package dossier.measure;

import org.jspecify.annotations.NullMarked;
