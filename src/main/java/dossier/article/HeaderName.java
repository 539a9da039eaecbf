package dossier.article;

import dossier.account.Account;
import dossier.history.GivenName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a header is called that once stood over its article. */
@Entity
@Table(name = "header_names")
@SuppressWarnings({"NullAway.Init", "unused", "this-escape"})
public class HeaderName extends GivenName {

    @Id
    private Long headerId;

    protected HeaderName() {}

    public HeaderName(Header header, String name, Account editor, Instant at) {
        super(name, header.ofArticle(), editor, at);
        this.headerId = header.id();
    }
}
