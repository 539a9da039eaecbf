package dossier.mention;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Who is not to be suggested where. */
@Embeddable
record DeclinedPlace(Long subjectId, Long sectionId) implements Serializable {}
