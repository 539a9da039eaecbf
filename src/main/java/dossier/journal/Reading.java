package dossier.journal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the journal backwards, a page at a time, each from where the one before ended. Every question but that for words is
 * answered by an index that has the time behind what is asked for; for words a long but bounded stretch of time is looked
 * through, and the next page goes on behind it.
 */
@Component
public class Reading {

    static final int ON_A_PAGE = 50;
    private static final int LOOKED_THROUGH = 100_000;

    private final EntityManager entities;
    private final Deeds deeds;

    Reading(EntityManager entities, Deeds deeds) {
        this.entities = entities;
        this.deeds = deeds;
    }

    /**
     * A page of what is wanted, as far as somebody may see it.
     *
     * @param before the id of the deed that the page before ended with; null for the first page
     */
    @Transactional(readOnly = true)
    public Leaf read(Sight sight, Wanted wanted, @Nullable Long before) {
        Optional<Deed> start = Optional.ofNullable(before).flatMap(deeds::findById);
        Optional<Deed> end = wanted.words().isEmpty() ? Optional.empty() : farthest(wanted, start);
        Question question = new Question()
                .about(sight, wanted)
                .between(wanted.from(), wanted.until())
                .with(pattern(wanted.words()));
        start.ifPresent(question::before);
        end.ifPresent(question::notBefore);
        List<Deed> found = question.answers(entities, ON_A_PAGE + 1);
        return found.size() > ON_A_PAGE
                ? new Leaf(found.subList(0, ON_A_PAGE), found.get(ON_A_PAGE - 1).id(), false)
                : new Leaf(found, end.map(Deed::id).orElse(null), end.isPresent());
    }

    /** The last one that is looked through for words; empty where all are. */
    private Optional<Deed> farthest(Wanted wanted, Optional<Deed> start) {
        Question question = new Question().between(wanted.from(), wanted.until());
        start.ifPresent(question::before);
        return question.answer(entities, LOOKED_THROUGH);
    }

    private static String pattern(String words) {
        return words.isEmpty() ? "" : "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
