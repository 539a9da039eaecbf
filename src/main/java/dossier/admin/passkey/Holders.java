package dossier.admin.passkey;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.factor.Passkey;
import dossier.factor.Passkeys;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * What devices call the holders of passkeys: chance, so that it tells nothing of them. It comes with the first passkey of an
 * account, stays for all others, and is kept with them.
 */
@Component
class Holders implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;
    private final Passkeys passkeys;

    Holders(Accounts accounts, Passkeys passkeys) {
        this.accounts = accounts;
        this.passkeys = passkeys;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes holder) {
        return passkeys.heldBy(holder.toBase64UrlString()).stream()
                .findFirst()
                .map(passkey -> entity(holder, passkey.account()))
                .orElse(null);
    }

    /** By the id of an account, since its address for mail may change. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String accountId) {
        return accounts.findById(Long.valueOf(accountId))
                .map(account -> entity(holder(account), account))
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("kept with each passkey");
    }

    @Override
    public void delete(Bytes holder) {
        throw new UnsupportedOperationException("goes with the last passkey");
    }

    private Bytes holder(Account account) {
        Optional<Passkey> first = passkeys.of(account).stream().findFirst();
        return first.map(passkey -> Bytes.fromBase64(passkey.credential().holder()))
                .orElseGet(Bytes::random);
    }

    private static PublicKeyCredentialUserEntity entity(Bytes holder, Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(holder)
                .name(account.email())
                .displayName(account.name())
                .build();
    }
}
