/** The door for whoever was sent a link: they read a draft, and say beside it what they think. No account, no session. */
@NullMarked
package dossier.admin.guest;

import org.jspecify.annotations.NullMarked;
