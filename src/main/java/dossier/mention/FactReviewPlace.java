package dossier.mention;

import dossier.article.Section;
import dossier.directory.Fact;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
record FactReviewPlace(long factId, long sectionId) implements Serializable {

    static FactReviewPlace of(Fact fact, Section section) {
        return new FactReviewPlace(fact.id(), section.id());
    }
}
