package dossier.admin.comment;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.admin.Rights;
import dossier.article.Article;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those who may read an article in the admin, by name: whoever comments on it may call them. */
@Component
public class Colleagues {

    private final Accounts accounts;

    Colleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    public List<Account> of(Rights rights) {
        return of(rights.article(), rights.at());
    }

    public List<Account> of(Article article, Instant at) {
        return accounts.ofPeople().stream()
                .filter(account -> !account.isDisabled())
                .filter(account -> new Rights(account, article, at).canRead())
                .toList();
    }
}
