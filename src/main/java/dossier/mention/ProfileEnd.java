package dossier.mention;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Which place whose profile links to. */
@Embeddable
record ProfileEnd(Long subjectId, String address) implements Serializable {}
