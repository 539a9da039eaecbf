package dossier.integrity;

import java.time.Instant;
import java.util.List;

/** What a check has found, and when; on a healthy installation nothing. */
public record Finding(Instant at, List<Flaw> flaws) {

    public boolean isHealthy() {
        return flaws.isEmpty();
    }
}
