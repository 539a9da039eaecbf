/** Signing in, inviting others, and one's own account. */
@NullMarked
package dossier.admin.account;

import org.jspecify.annotations.NullMarked;
