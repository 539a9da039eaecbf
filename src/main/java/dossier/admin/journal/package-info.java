/** Who did what, to be looked up. */
@NullMarked
package dossier.admin.journal;

import org.jspecify.annotations.NullMarked;
