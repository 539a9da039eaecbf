/** Removing passages for legal reasons; for administrators alone. */
@NullMarked
package dossier.admin.redaction;

import org.jspecify.annotations.NullMarked;
