/** The shelves that articles are filed under. */
@NullMarked
package dossier.admin.topic;

import org.jspecify.annotations.NullMarked;
