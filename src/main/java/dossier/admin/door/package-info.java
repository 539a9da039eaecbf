/** Who gets in, and what happens to what they were writing while they were out. */
@NullMarked
package dossier.admin.door;

import org.jspecify.annotations.NullMarked;
