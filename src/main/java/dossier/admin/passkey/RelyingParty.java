package dossier.admin.passkey;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.factor.Passkey;
import dossier.factor.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks devices for passkeys, and has them made. Each question is kept in the session that asked, and answered once. */
@Component
@Transactional
public class RelyingParty {

    private static final String ASKED = "passkey-asked";
    private static final String INVITED = "passkey-invited";
    private static final int LONGEST = 20_000;
    private static final int SECONDS_OF_A_STRANGER = 600;

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final Operations operations;
    private final Clock clock;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    RelyingParty(Accounts accounts, Passkeys passkeys, Operations operations, Clock clock) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.operations = operations;
        this.clock = clock;
    }

    /** Asks for a passkey of that account, or of anybody; in JSON for the browser. */
    public String ask(Optional<Account> account, HttpServletRequest request) {
        PublicKeyCredentialRequestOptions options = operations
                .at(request)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(
                        account.map(RelyingParty::named).orElse(null)));
        session(request).setAttribute(ASKED, options);
        return json.writeValueAsString(options);
    }

    /** Whose passkey has answered; empty where none has that is known. */
    public Optional<Account> recognise(String answer, HttpServletRequest request) {
        return Optional.ofNullable((PublicKeyCredentialRequestOptions) taken(ASKED, request))
                .filter(options -> answer.length() <= LONGEST)
                .flatMap(options -> recognise(answer, options, request));
    }

    /** Invites a device to make a passkey for that account; in JSON for the browser. */
    public String invite(Account account, HttpServletRequest request) {
        PublicKeyCredentialCreationOptions options = operations
                .at(request)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(named(account)));
        session(request).setAttribute(INVITED, options);
        return json.writeValueAsString(options);
    }

    /** Keeps the passkey that a device has made; whether it could be. */
    public boolean register(Account account, String name, String answer, HttpServletRequest request) {
        return Optional.ofNullable((PublicKeyCredentialCreationOptions) taken(INVITED, request))
                .filter(options -> answer.length() <= LONGEST)
                .flatMap(options -> made(answer, options, request))
                .map(made -> passkeys.save(new Passkey(
                        account, name, KeyRing.credential(made), made.getSignatureCount(), clock.instant())))
                .isPresent();
    }

    /** What is wrong with an answer the library tells by exceptions of many kinds; to us it is only no answer. */
    private Optional<Account> recognise(
            String answer, PublicKeyCredentialRequestOptions options, HttpServletRequest request) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                    json.readValue(answer, new TypeReference<>() {});
            operations.at(request).authenticate(new RelyingPartyAuthenticationRequest(options, credential));
            return passkeys.take(credential.getRawId().toBase64UrlString())
                    .flatMap(passkey -> accounts.findById(passkey.account().id()))
                    .filter(account -> !account.isDisabled());
        } catch (RuntimeException noAnswer) {
            return Optional.empty();
        }
    }

    private Optional<CredentialRecord> made(
            String answer, PublicKeyCredentialCreationOptions options, HttpServletRequest request) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                    json.readValue(answer, new TypeReference<>() {});
            return Optional.of(operations
                            .at(request)
                            .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                                    options, new RelyingPartyPublicKey(credential, ""))))
                    .filter(record ->
                            record.getCredentialId().toBase64UrlString().length() <= Passkey.LONGEST_ID);
        } catch (RuntimeException noAnswer) {
            return Optional.empty();
        }
    }

    /** Of a stranger who only asks, a session is not kept for long. */
    private static HttpSession session(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.isNew()) {
            session.setMaxInactiveInterval(SECONDS_OF_A_STRANGER);
        }
        return session;
    }

    /** What was asked; a stranger who was asked nothing gets no session for that. */
    private static @Nullable Object taken(String attribute, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        Object options = session.getAttribute(attribute);
        session.removeAttribute(attribute);
        return options;
    }

    private static Authentication named(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(Long.toString(account.id()), null, List.of());
    }
}
