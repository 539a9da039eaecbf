package dossier.directory;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Who is not whom. */
@Embeddable
record ToldApartPair(Long subjectId, Long fromId) implements Serializable {}
