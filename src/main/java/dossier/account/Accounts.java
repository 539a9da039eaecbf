package dossier.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Everybody who writes. */
public interface Accounts extends JpaRepository<Account, Long> {

    Optional<Account> findByEmail(String email);

    /** One that nobody else can take before this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select account from Account account where account.id = :id")
    Optional<Account> take(long id);

    /** Those that belong to people and not to the house, by name. */
    @Query("select account from Account account where account.email is not null order by account.name, account.id")
    List<Account> ofPeople();

    /** One that belongs to a person. */
    @Query("select account from Account account where account.id = :id and account.email is not null")
    Optional<Account> findPerson(long id);

    /** Those who run the place today, kept from changing until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select account from Account account
            where account.role = dossier.account.Role.ADMIN and account.disabledAt is null
            and account.passwordHash is not null order by account.id""")
    List<Account> administrators();

    /** Whether nobody would run the place without this one. */
    default boolean isLastAdministrator(Account account) {
        List<Account> administrators = administrators();
        return administrators.size() == 1 && administrators.get(0).isSameAs(account);
    }

    @Query("select count(account) > 0 from Account account where account.founding = true")
    boolean isFounded();
}
