package dossier.site;

import dossier.article.Edition;
import dossier.reading.When;
import java.util.ArrayList;
import java.util.List;

/** What an article's history shows: its editions, the newest first. */
record HistoryPage(String title, String address, List<Entry> entries) {

    record Entry(int number, int before, String address, When since, String note, boolean isLive) {

        public boolean isFirst() {
            return before == 0;
        }
    }

    static HistoryPage of(Edition live, List<Edition> history) {
        List<Entry> entries = new ArrayList<>();
        int before = 0;
        for (Edition edition : history) {
            entries.add(0, entry(edition, before, live));
            before = edition.number();
        }
        return new HistoryPage(live.header().title(), live.article().address(), entries);
    }

    private static Entry entry(Edition edition, int before, Edition live) {
        return new Entry(
                edition.number(),
                before,
                edition.address(),
                new When(edition.liveAt()),
                edition.note(),
                edition.number() == live.number());
    }
}
