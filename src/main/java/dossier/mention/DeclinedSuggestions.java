package dossier.mention;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who is not to be suggested where. */
interface DeclinedSuggestions extends JpaRepository<DeclinedSuggestion, DeclinedPlace> {

    @Query(
            "select declined.place.subjectId from DeclinedSuggestion declined where declined.place.sectionId = :sectionId")
    List<Long> in(long sectionId);
}
