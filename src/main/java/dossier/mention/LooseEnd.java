package dossier.mention;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Which place which revision links to. */
@Embeddable
record LooseEnd(Long revisionId, String address) implements Serializable {}
