package dossier.mention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Says that the index has read a revision, and by which of its rules. */
@Entity
@Table(name = "mention_readings")
@SuppressWarnings("unused")
class MentionReading {

    @Id
    private long revisionId;

    private int rules;

    protected MentionReading() {}

    MentionReading(long revisionId, int rules) {
        this.revisionId = revisionId;
        this.rules = rules;
    }
}
