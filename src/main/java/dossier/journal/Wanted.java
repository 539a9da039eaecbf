package dossier.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which deeds somebody looks for; what is null is not asked for.
 *
 * @param who the id of the account that did them
 * @param thing the id of the thing, of that kind
 * @param from the moment since when, and until when
 * @param words part of a name or of what else was said, as it was typed; may be empty
 */
public record Wanted(
        @Nullable Long who,
        Thing.@Nullable Kind kind,
        @Nullable Long thing,
        @Nullable Verb verb,
        @Nullable Instant from,
        @Nullable Instant until,
        String words) {}
