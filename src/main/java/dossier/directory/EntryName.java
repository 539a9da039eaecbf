package dossier.directory;

import dossier.account.Account;
import dossier.history.GivenName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an entry is called. */
@Entity
@Table(name = "entry_names")
@SuppressWarnings({"NullAway.Init", "unused", "this-escape"})
public class EntryName extends GivenName {

    @Id
    private Long entryId;

    protected EntryName() {}

    public EntryName(Entry entry, String name, Account editor, Instant at) {
        super(name, 0, editor, at);
        this.entryId = entry.id();
    }
}
