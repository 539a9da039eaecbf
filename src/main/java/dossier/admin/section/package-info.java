/** Sections under an editor's hands: the outline, the open section, its history, and what happens when two write at once. */
@NullMarked
package dossier.admin.section;

import org.jspecify.annotations.NullMarked;
