/** Articles on an editor's desk: the list, the header, publishing, withdrawing and the bin. */
@NullMarked
package dossier.admin.article;

import org.jspecify.annotations.NullMarked;
