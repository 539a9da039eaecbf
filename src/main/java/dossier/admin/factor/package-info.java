/** Second factors: one's own, those of others who have lost them, and whether everybody needs one. */
@NullMarked
package dossier.admin.factor;

import org.jspecify.annotations.NullMarked;
