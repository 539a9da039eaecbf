package dossier.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that was ever done. None of it can be taken away. */
interface Deeds extends Repository<Deed, Long> {

    Deed save(Deed deed);

    Optional<Deed> findById(long id);

    /** Those that are still going on, the last first. */
    @Query("""
            select deed.id from Deed deed where deed.trace = :trace and deed.doneAt > :begunSince and deed.lastAt > :doneSince
            order by deed.doneAt desc, deed.id desc""")
    List<Long> goingOn(String trace, Instant begunSince, Instant doneSince, Limit one);

    @Modifying
    @Query("""
            update Deed deed set deed.times = deed.times + 1, deed.lastAt = case when deed.lastAt < :at then :at else deed.lastAt end
            where deed.id = :id""")
    void again(long id, Instant at);
}
