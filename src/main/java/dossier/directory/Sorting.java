package dossier.directory;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts names in order that came from a migration, which knows no collation; before the first reader comes. */
@Component
class Sorting implements SmartInitializingSingleton {

    private static final Limit AT_ONCE = Limit.of(500);

    private final Subjects subjects;
    private final TransactionTemplate transaction;

    Sorting(Subjects subjects, TransactionTemplate transaction) {
        this.subjects = subjects;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        boolean isMore = true;
        while (isMore) {
            isMore = Boolean.TRUE.equals(transaction.execute(status -> sortSomeMore()));
        }
    }

    private boolean sortSomeMore() {
        List<Subject> unsorted = subjects.unsorted(AT_ONCE);
        unsorted.forEach(Subject::sort);
        return !unsorted.isEmpty();
    }
}
