package dossier.admin.factor;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.account.Account;
import dossier.account.Accounts;
import dossier.account.Role;
import dossier.admin.door.Sessions;
import dossier.factor.Factors;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

/** The operator helps somebody whom nobody else can help. */
@DossierTest
class ForgettingTests {

    private final Newsroom newsroom;
    private final Accounts accounts;
    private final Factors factors;
    private final Sessions sessions;

    ForgettingTests(Newsroom newsroom, Accounts accounts, Factors factors, Sessions sessions) {
        this.newsroom = newsroom;
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
    }

    @Test
    void leavesOneAccountWithItsPasswordAlone() {
        Desk ada = newsroom.desk(Role.ADMIN);
        Account walt = newsroom.joins("Walt", Role.WRITER);
        newsroom.hasAnApp(ada.account());
        newsroom.hasAnApp(walt);
        starts(ada.account().email().toUpperCase(Locale.ROOT));
        assertThat(factors.areAskedOf(ada.account())).isFalse();
        assertThat(ada.asks("/admin/articles").statusCode()).isEqualTo(302);
        assertThat(factors.areAskedOf(walt)).isTrue();
    }

    @Test
    void doesNothingForNobody() {
        Account walt = newsroom.joins("Walt", Role.WRITER);
        newsroom.hasAnApp(walt);
        starts("");
        starts("no address");
        starts("nobody@example.org");
        assertThat(factors.areAskedOf(walt)).isTrue();
    }

    private void starts(String email) {
        new Forgetting(accounts, factors, sessions, email).run(new DefaultApplicationArguments());
    }
}
