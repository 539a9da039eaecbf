package dossier.admin.passkey;

import dossier.factor.Credential;
import dossier.factor.Passkey;
import dossier.factor.Passkeys;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Our passkeys, as Spring Security asks for them while it examines one. A new one is kept by whoever registers it. */
@Component
class KeyRing implements UserCredentialRepository {

    private final Passkeys passkeys;
    private final Clock clock;

    KeyRing(Passkeys passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return passkeys.take(id.toBase64UrlString()).map(KeyRing::record).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes holder) {
        return passkeys.heldBy(holder.toBase64UrlString()).stream()
                .map(KeyRing::record)
                .toList();
    }

    /** Notes that one was used. */
    @Override
    public void save(CredentialRecord record) {
        passkeys.take(record.getCredentialId().toBase64UrlString())
                .filter(passkey -> !passkey.use(record.getSignatureCount(), clock.instant()))
                .ifPresent(passkey -> {
                    throw new IllegalStateException("there are two of this passkey");
                });
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("its holder does that");
    }

    /** What is kept of one that has just been registered. */
    static Credential credential(CredentialRecord record) {
        return new Credential(
                record.getCredentialId().toBase64UrlString(),
                record.getUserEntityUserId().toBase64UrlString(),
                new Bytes(record.getPublicKey().getBytes()).toBase64UrlString(),
                Objects.requireNonNull(record.getAttestationObject(), "always registered with it")
                        .toBase64UrlString(),
                transports(record));
    }

    /** Those that can be names of any; it is the browser that says them. */
    private static String transports(CredentialRecord record) {
        return record.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .filter(name -> name.matches("[a-z-]{1,20}"))
                .sorted()
                .limit(8)
                .collect(Collectors.joining(","));
    }

    private static CredentialRecord record(Passkey passkey) {
        Credential credential = passkey.credential();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(credential.credentialId()))
                .userEntityUserId(Bytes.fromBase64(credential.holder()))
                .publicKey(new ImmutablePublicKeyCose(
                        Bytes.fromBase64(credential.publicKey()).getBytes()))
                .attestationObject(Bytes.fromBase64(credential.attestation()))
                .signatureCount(passkey.signatureCount())
                .uvInitialized(true)
                .transports(transports(credential))
                .label(passkey.name())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(Credential credential) {
        return Stream.of(credential.transports().split(","))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }
}
