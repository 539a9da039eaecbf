package dossier.site;

import dossier.article.Edition;
import dossier.reading.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an article's history shows: its editions, the newest first. */
record HistoryPage(String title, String address, List<Entry> entries) {

    record Entry(int number, int before, String address, When since, String note, boolean isLive, List<When> redacted) {

        public boolean isFirst() {
            return before == 0;
        }
    }

    static HistoryPage of(Edition live, List<Edition> history, Map<Long, List<Instant>> redacted) {
        List<Entry> entries = new ArrayList<>();
        int before = 0;
        for (Edition edition : history) {
            entries.add(0, entry(edition, before, live, redacted.getOrDefault(edition.id(), List.of())));
            before = edition.number();
        }
        return new HistoryPage(live.header().title(), live.article().address(), entries);
    }

    private static Entry entry(Edition edition, int before, Edition live, List<Instant> redacted) {
        return new Entry(
                edition.number(),
                before,
                edition.address(),
                new When(edition.liveAt()),
                edition.note(),
                edition.number() == live.number(),
                redacted.stream().map(When::new).toList());
    }
}
