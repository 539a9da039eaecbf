package dossier.factor;

import dossier.account.Account;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Everybody's passkeys. */
public interface Passkeys extends JpaRepository<Passkey, Long> {

    @Query("select passkey from Passkey passkey where passkey.account = :account order by passkey.madeAt, passkey.id")
    List<Passkey> of(Account account);

    @Query("select passkey from Passkey passkey join fetch passkey.account"
            + " where passkey.credential.holder = :holder order by passkey.id")
    List<Passkey> heldBy(String holder);

    /** One that nobody else uses before this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select passkey from Passkey passkey where passkey.credential.credentialId = :credentialId")
    Optional<Passkey> take(String credentialId);

    @Query("select count(passkey) > 0 from Passkey passkey where passkey.account = :account")
    boolean areThereOf(Account account);

    /** How many everybody has who has any: the id of an account, and their number. */
    @Query("select passkey.account.id, count(passkey) from Passkey passkey group by passkey.account.id")
    List<Object[]> counted();

    @Modifying(flushAutomatically = true)
    @Query("delete from Passkey passkey where passkey.id = :id and passkey.account = :account")
    int forget(long id, Account account);

    @Modifying(flushAutomatically = true)
    @Query("delete from Passkey passkey where passkey.account = :account")
    void forgetAllOf(Account account);
}
