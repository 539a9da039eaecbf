/** Whether all fits together, as those see it who run the place. */
@NullMarked
package dossier.admin.integrity;

import org.jspecify.annotations.NullMarked;
