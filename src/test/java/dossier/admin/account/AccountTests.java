package dossier.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.account.Account;
import dossier.account.Accounts;
import dossier.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@DossierTest
class AccountTests {

    private final Newsroom newsroom;
    private final Accounts accounts;

    AccountTests(Newsroom newsroom, Accounts accounts) {
        this.newsroom = newsroom;
        this.accounts = accounts;
    }

    @Test
    void isNotPutBackByAFormThatWasOpenedEarlier() {
        Desk ada = newsroom.desk(Role.ADMIN);
        Account walt = newsroom.joins("Walt", Role.WRITER);
        String address = "/admin/accounts/" + walt.id();
        String was = ada.reads(address).select("input[name=was]").val();
        ada.sends(address, "name", "Walt", "role", "EDITOR", "was", was);
        Document page = Desk.page(ada.sends(address, "name", "Walt Writer", "role", "WRITER", "was", was));
        assertThat(page.select("[role=alert]").text()).contains("Somebody has changed this account");
        assertThat(page.select("input[name=name]").val()).isEqualTo("Walt Writer");
        assertThat(present(walt).role()).isEqualTo(Role.EDITOR);
        ada.sends(
                address,
                "name",
                "Walt Writer",
                "was",
                page.select("input[name=was]").val());
        assertThat(present(walt).role()).isEqualTo(Role.EDITOR);
        assertThat(present(walt).name()).isEqualTo("Walt Writer");
    }

    private Account present(Account account) {
        return accounts.findPerson(account.id()).orElseThrow();
    }
}
