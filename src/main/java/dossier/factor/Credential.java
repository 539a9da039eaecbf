package dossier.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a device has told of a passkey when it made it; bytes are in Base64 for addresses.
 *
 * @param holder what the device calls its person: chance, the same for all passkeys of one account
 * @param transports how it may be reached, separated by commas
 */
@Embeddable
public record Credential(
        String credentialId,
        String holder,
        @Column(columnDefinition = "text") String publicKey,
        @Column(columnDefinition = "text") String attestation,
        String transports) {}
