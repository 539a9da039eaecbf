package dossier.admin.door;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.account.EmailAddress;
import dossier.account.Password;
import dossier.account.Passwords;
import dossier.account.Patience;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Examines an address and a password. Known or not, disabled or not, too often or not: all take the same way. */
@Component
class SigningIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Patience patience;
    private final SecondStep second;

    SigningIn(Accounts accounts, Passwords passwords, Patience patience, SecondStep second) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.patience = patience;
        this.second = second;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String typed = attempt.getName();
        Optional<String> email = EmailAddress.parse(typed).map(EmailAddress::value);
        String name = email.orElse(typed);
        if (!patience.lasts(name, origin(attempt))) {
            throw new LockedException("too often");
        }
        Optional<Account> account = email.flatMap(accounts::findByEmail);
        if (!passwords.open(account, new Password(String.valueOf(attempt.getCredentials())))) {
            throw new BadCredentialsException("wrong");
        }
        patience.renew(name, origin(attempt));
        account.filter(second::isAskedOf).ifPresent(known -> {
            throw new FactorAwaited(known);
        });
        SignedIn signedIn = new SignedIn(account.orElseThrow().id());
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String origin(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
