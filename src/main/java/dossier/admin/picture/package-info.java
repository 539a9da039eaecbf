/** Pictures: the words that go with them, where they stand, and what becomes of those places when one goes. */
@NullMarked
package dossier.admin.picture;

import org.jspecify.annotations.NullMarked;
