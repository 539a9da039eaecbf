package dossier.replacement;

import dossier.text.Passage;
import dossier.text.Range;

/**
 * Words that were found, in their sentence.
 *
 * @param isPossible whether others can stand in their place; else they are part of an address, or what would come of it could
 *     not be kept
 * @param isTooLong whether it is that what would come of it could not be kept, for it would be too long
 */
public record Hit(Spot.Place place, Range range, Passage passage, boolean isPossible, boolean isTooLong) {}
