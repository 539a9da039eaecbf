/** Passkeys as browsers and devices understand them (WebAuthn): asked for, recognised and registered. */
@NullMarked
package dossier.admin.passkey;

import org.jspecify.annotations.NullMarked;
