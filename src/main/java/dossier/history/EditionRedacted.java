package dossier.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** That something was removed from an edition. */
public record EditionRedacted(long editionId, Instant at) {

    /** When it was, by the edition's id. */
    public static Map<Long, List<Instant>> byEdition(Collection<EditionRedacted> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        EditionRedacted::editionId, Collectors.mapping(EditionRedacted::at, Collectors.toList())));
    }
}
