package dossier.factor;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** When everybody needed a second factor, and whether they do. */
public interface Requirements extends JpaRepository<Requirement, Long> {

    @Query("select requirement from Requirement requirement join fetch requirement.madeBy"
            + " where requirement.inForce = true")
    Optional<Requirement> present();

    @Query("select count(requirement) > 0 from Requirement requirement where requirement.inForce = true")
    boolean isInForce();
}
