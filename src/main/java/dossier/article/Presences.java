package dossier.article;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Who has which section open. */
public interface Presences extends JpaRepository<Presence, PresencePlace> {

    /** Everybody at a section but that tab itself, by name. */
    @Query("""
            select presence from Presence presence join fetch presence.account account
            where presence.place.sectionId = :sectionId and presence.place.tab <> :tab and presence.expiresAt > :at
            order by account.name, presence.place.tab""")
    List<Presence> beside(long sectionId, String tab, Instant at);

    @Modifying
    @Query("delete from Presence presence where presence.place.sectionId = :sectionId and presence.place.tab = :tab")
    void end(long sectionId, String tab);

    @Modifying
    @Query("delete from Presence presence where presence.expiresAt < :before")
    void forgetThoseBefore(Instant before);
}
