package dossier.admin.section;

import dossier.article.Revision;
import dossier.article.Revisions;
import dossier.history.StateLine;
import dossier.text.Departure;
import dossier.text.Drift;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds who made each change that readers do not see yet. Within a transaction. */
@Component
class Authors {

    private static final Limit LATEST = Limit.of(1_000);

    private final Revisions revisions;

    Authors(Revisions revisions) {
        this.revisions = revisions;
    }

    /** By the index of the change, the heading's included; a change whose first revision lies too far back has none. */
    Map<Integer, Author> of(Revision shown, Revision now) {
        Search search = new Search(shown, now, since(shown, now));
        Map<Integer, Author> authors = new HashMap<>();
        if (!shown.heading().equals(now.heading())) {
            search.first(each -> each.heading().equals(now.heading()))
                    .ifPresent(author -> authors.put(DepartureLine.HEADING, author));
        }
        List<Departure> departures = Departure.between(shown.text(), now.text());
        for (int index = 0; index < departures.size(); index++) {
            int place = index;
            search.author(departures.get(index)).ifPresent(author -> authors.put(place, author));
        }
        return authors;
    }

    private List<StateLine> since(Revision shown, Revision now) {
        List<StateLine> lines = new ArrayList<>(revisions.historyOf(now.section(), LATEST).stream()
                .filter(line -> !line.isAside() && line.number() > shown.number())
                .toList());
        Collections.reverse(lines);
        return lines;
    }

    private interface Condition {
        boolean holdsIn(Revision revision);
    }

    /** Halves the revisions since readers saw the section, until the one is found with which a change came. */
    private final class Search {

        private final Revision shown;
        private final Revision now;
        private final List<StateLine> lines;
        private final Map<Integer, Revision> known = new HashMap<>();
        private final Map<Integer, Drift> fromShown = new HashMap<>();
        private final Map<Integer, Drift> fromNow = new HashMap<>();

        Search(Revision shown, Revision now, List<StateLine> lines) {
            this.shown = shown;
            this.now = now;
            this.lines = lines;
        }

        Optional<Author> author(Departure departure) {
            return departure.now().start() == departure.now().end()
                    ? first(each -> drift(fromShown, shown, each)
                            .follow(departure.before())
                            .isEmpty())
                    : first(each ->
                            drift(fromNow, now, each).follow(departure.now()).isPresent());
        }

        Optional<Author> first(Condition condition) {
            int from = 0;
            int to = lines.size() - 1;
            while (from < to) {
                int middle = (from + to) / 2;
                if (condition.holdsIn(revision(lines.get(middle).number()))) {
                    to = middle;
                } else {
                    from = middle + 1;
                }
            }
            return lines.isEmpty() ? Optional.empty() : Optional.of(author(lines.get(from)));
        }

        private Author author(StateLine line) {
            return new Author(line.editor(), line.savedAt(), line.number());
        }

        private Revision revision(int number) {
            return known.computeIfAbsent(
                    number, each -> revisions.find(now.section(), each).orElseThrow());
        }

        private Drift drift(Map<Integer, Drift> drifts, Revision from, Revision to) {
            return drifts.computeIfAbsent(to.number(), each -> Drift.between(from.text(), to.text()));
        }
    }
}
