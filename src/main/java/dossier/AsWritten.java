package dossier;

import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/**
 * Queries are taken as they are written, and Hibernate alone reads them: that Spring Data parses each of them as well took more
 * than a quarter of the time of a start.
 */
final class AsWritten extends QueryEnhancerSelector.DefaultQueryEnhancerSelector {

    AsWritten() {
        super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
    }
}
