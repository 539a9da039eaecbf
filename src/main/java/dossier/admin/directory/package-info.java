/** People, organisations and products, as those see them who keep the directory. */
@NullMarked
package dossier.admin.directory;

import org.jspecify.annotations.NullMarked;
