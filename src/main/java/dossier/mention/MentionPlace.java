package dossier.mention;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The how-manieth link of which revision. */
@Embeddable
record MentionPlace(Long revisionId, int position) implements Serializable {}
