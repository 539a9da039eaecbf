package dossier.account;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** The tries to sign in that have not succeeded lately. */
interface Attempts extends JpaRepository<Attempt, Long> {

    @Query("select count(attempt) from Attempt attempt where attempt.trace = :trace and attempt.madeAt > :since")
    long count(String trace, Instant since);

    Optional<Attempt> findFirstByTraceOrderByIdDesc(String trace);

    @Modifying
    @Transactional
    @Query("delete from Attempt attempt where attempt.trace = :trace")
    void forget(String trace);

    @Modifying
    @Transactional
    @Query("delete from Attempt attempt where attempt.madeAt < :before")
    void forgetAllBefore(Instant before);
}
