/** What waits for whoever has signed in. */
@NullMarked
package dossier.admin.work;

import org.jspecify.annotations.NullMarked;
