package dossier.journal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question to the journal, of as many conditions as it needs and no other, so that the database finds its index. */
class Question {

    private static final String LATEST_FIRST = "deed.doneAt desc, deed.id desc";

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new LinkedHashMap<>();
    private String order = LATEST_FIRST;

    Question about(Sight sight, Wanted wanted) {
        and("deed.who.id = :who", "who", wanted.who());
        and("deed.kind = :kind", "kind", wanted.kind());
        and("deed.thingId = :thing", "thing", wanted.thing());
        and("deed.verb = :verb", "verb", wanted.verb());
        see(sight, wanted.kind());
        order = leading(sight, wanted) + LATEST_FIRST;
        return this;
    }

    /** What is the same in all answers changes no order: it stands first so that each database goes along one index. */
    private static String leading(Sight sight, Wanted wanted) {
        Thing.Kind kind = wanted.kind();
        if (wanted.thing() != null) {
            return "deed.kind desc, deed.thingId desc, ";
        }
        if (wanted.who() != null
                || (kind != null && kind != Thing.Kind.ARTICLE && !sight.open().contains(kind))) {
            return "deed.who.id desc, ";
        }
        if (kind != null && !sight.open().contains(kind)) {
            return "deed.owner.id desc, ";
        }
        return wanted.verb() != null ? "deed.verb desc, " : kind != null ? "deed.kind desc, " : "";
    }

    private void see(Sight sight, Thing.@Nullable Kind kind) {
        if (sight.open().containsAll(List.of(Thing.Kind.values()))
                || (kind != null && sight.open().contains(kind))) {
            return;
        }
        String own = kind == Thing.Kind.ARTICLE ? "deed.owner = :reader" : "deed.who = :reader";
        and(kind == null ? anything() : own, "reader", sight.reader());
        if (kind == null) {
            values.put("open", sight.open());
        }
    }

    private static String anything() {
        return "(deed.kind in :open or (deed.kind = ARTICLE and deed.owner = :reader)"
                + " or (deed.kind <> ARTICLE and deed.who = :reader))";
    }

    Question between(@Nullable Instant from, @Nullable Instant until) {
        and("deed.doneAt >= :from", "from", from);
        and("deed.doneAt < :until", "until", until);
        return this;
    }

    Question with(String pattern) {
        String words = "(lower(deed.name) like :words escape '!' or lower(deed.part) like :words escape '!'"
                + " or lower(deed.words) like :words escape '!')";
        and(words, "words", pattern.isEmpty() ? null : pattern);
        return this;
    }

    void before(Deed deed) {
        and("deed.doneAt <= :end and (deed.doneAt < :end or deed.id < :endId)", "end", deed.doneAt());
        values.put("endId", deed.id());
    }

    void notBefore(Deed deed) {
        and("deed.doneAt >= :start and (deed.doneAt > :start or deed.id >= :startId)", "start", deed.doneAt());
        values.put("startId", deed.id());
    }

    List<Deed> answers(EntityManager entities, int most) {
        return query(entities).setMaxResults(most).getResultList();
    }

    /** The one at that place, counted from 1. */
    Optional<Deed> answer(EntityManager entities, int place) {
        return query(entities)
                .setFirstResult(place - 1)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Deed> query(EntityManager entities) {
        String asked = "select deed from Deed deed where " + String.join(" and ", conditions);
        TypedQuery<Deed> query = entities.createQuery(asked + " order by " + order, Deed.class);
        values.forEach(query::setParameter);
        return query;
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
