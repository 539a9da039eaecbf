/** Finding words in many texts, replacing them there, and taking that back. */
@NullMarked
package dossier.admin.replacement;

import org.jspecify.annotations.NullMarked;
