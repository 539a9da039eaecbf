package dossier.mention;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
record FactReviewPlace(long factId, long sectionId) implements Serializable {}
