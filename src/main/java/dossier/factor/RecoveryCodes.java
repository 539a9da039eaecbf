package dossier.factor;

import dossier.account.Account;
import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The recovery codes of everybody. */
interface RecoveryCodes extends JpaRepository<RecoveryCode, Long> {

    @Query("select count(code) from RecoveryCode code where code.account = :account and code.usedAt is null")
    long left(Account account);

    /** 1 for whoever comes first with it, and 0 for everybody else. */
    @Modifying(flushAutomatically = true)
    @Query("update RecoveryCode code set code.usedAt = :at"
            + " where code.account = :account and code.codeHash = :codeHash and code.usedAt is null")
    int use(Account account, String codeHash, Instant at);

    @Modifying(flushAutomatically = true)
    @Query("delete from RecoveryCode code where code.account = :account")
    void forget(Account account);
}
