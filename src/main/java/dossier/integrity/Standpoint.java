package dossier.integrity;

import dossier.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * From where a link leads elsewhere.
 *
 * @param article in which text; null for a profile
 * @param isWritten whether it stands in what is written now, or only in what readers see
 */
record Standpoint(@Nullable Slug article, boolean isWritten) {

    static final Standpoint PROFILE = new Standpoint(null, true);
}
