package dossier.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the journal, the latest first.
 *
 * @param before the id of the deed before which the next page begins; null after the last
 * @param isCutShort whether there may be more like it, farther back than was looked through
 */
public record Leaf(List<Deed> deeds, @Nullable Long before, boolean isCutShort) {}
