/** What is said beside the text. */
@NullMarked
package dossier.admin.comment;

import org.jspecify.annotations.NullMarked;
