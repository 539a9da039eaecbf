package dossier.admin.comment;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.admin.Rights;
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
        return accounts.ofPeople().stream()
                .filter(account -> !account.isDisabled())
                .filter(account -> new Rights(account, rights.article(), rights.at()).canRead())
                .toList();
    }
}
