/** What somebody may mean who has begun to type a name. */
@NullMarked
package dossier.admin.suggestion;

import org.jspecify.annotations.NullMarked;
