package dossier.mention;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FactReviews extends JpaRepository<FactReview, FactReviewPlace> {

    @Query("select review from FactReview review where review.place.factId = :factId")
    List<FactReview> of(long factId);
}
