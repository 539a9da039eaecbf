package dossier.factor;

import dossier.account.Account;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Everybody's apps, one to each account. */
public interface Authenticators extends JpaRepository<Authenticator, Long> {

    Optional<Authenticator> findByAccount(Account account);

    /** The same, and nobody else gives it a code until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select authenticator from Authenticator authenticator where authenticator.account = :account")
    Optional<Authenticator> take(Account account);

    @Query("select count(authenticator) > 0 from Authenticator authenticator"
            + " where authenticator.account = :account and authenticator.secret is not null")
    boolean isSetUpBy(Account account);

    @Query("select authenticator.account.id from Authenticator authenticator where authenticator.secret is not null")
    Set<Long> accounts();

    @Modifying(flushAutomatically = true)
    @Query("delete from Authenticator authenticator where authenticator.account = :account")
    void forget(Account account);
}
