package dossier.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All invitations, spent and open. */
public interface Invitations extends JpaRepository<Invitation, Long> {

    @Query("select invitation from Invitation invitation left join fetch invitation.account"
            + " where invitation.tokenHash = :tokenHash")
    Optional<Invitation> find(String tokenHash);

    /** The same, and nobody else can use it until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select invitation from Invitation invitation where invitation.tokenHash = :tokenHash")
    Optional<Invitation> take(String tokenHash);

    /** Makes every open invitation of an account worthless, since another takes its place. */
    @Modifying(flushAutomatically = true)
    @Query("update Invitation invitation set invitation.usedAt = :at"
            + " where invitation.account = :account and invitation.usedAt is null")
    void revokeThoseOf(Account account, Instant at);
}
