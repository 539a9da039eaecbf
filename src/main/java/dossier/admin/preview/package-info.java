/** Texts as readers will see them, before they do: for those who write, and for those who are sent a link. */
@NullMarked
package dossier.admin.preview;

import org.jspecify.annotations.NullMarked;
