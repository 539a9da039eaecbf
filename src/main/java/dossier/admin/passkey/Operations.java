package dossier.admin.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * What Spring Security does for whom passkeys are made: the host of {@code dossier.base-url}, at that address alone. A device has
 * to have seen for itself who uses it, by a PIN or a finger, so that a passkey is two factors in one. On a machine of one's own,
 * passkeys are for {@code localhost} at whatever port: they open nothing elsewhere.
 */
@Component
class Operations {

    private static final Pattern LOCAL = Pattern.compile("https?://localhost(:\\d{1,5})?");

    private final Holders holders;
    private final KeyRing ring;
    private final URI base;

    Operations(Holders holders, KeyRing ring, @Value("${dossier.base-url}") URI base) {
        this.holders = holders;
        this.ring = ring;
        this.base = base;
    }

    Webauthn4JRelyingPartyOperations at(HttpServletRequest request) {
        String origin = origin(request);
        Webauthn4JRelyingPartyOperations operations = LOCAL.matcher(origin).matches()
                ? operations("localhost", origin)
                : operations(base.getHost(), base.getScheme() + "://" + base.getAuthority());
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        return operations;
    }

    /** As the browser says it, before what a proxy in between may have made of the host. */
    private static String origin(HttpServletRequest request) {
        return Objects.requireNonNullElseGet(
                request.getHeader(HttpHeaders.ORIGIN),
                () -> request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST));
    }

    private Webauthn4JRelyingPartyOperations operations(String host, String origin) {
        PublicKeyCredentialRpEntity party = PublicKeyCredentialRpEntity.builder()
                .id(host)
                .name("Dossier " + host)
                .build();
        return new Webauthn4JRelyingPartyOperations(holders, ring, party, Set.of(origin));
    }
}
