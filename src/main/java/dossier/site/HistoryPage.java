package dossier.site;

import dossier.article.Edition;
import java.util.Comparator;
import java.util.List;

/** What an article's history shows: its editions, the newest first. */
record HistoryPage(String title, String address, List<Entry> entries) {

    record Entry(int number, String address, When since, String note, boolean isLive) {

        public boolean isFirst() {
            return number == 1;
        }
    }

    static HistoryPage of(Edition live, List<Edition> history) {
        return new HistoryPage(
                live.header().title(),
                live.article().address(),
                history.stream()
                        .filter(edition -> edition.number() <= live.number())
                        .sorted(Comparator.comparingInt(Edition::number).reversed())
                        .map(edition -> entry(edition, live))
                        .toList());
    }

    private static Entry entry(Edition edition, Edition live) {
        return new Entry(
                edition.number(),
                edition.address(),
                new When(edition.liveAt()),
                edition.note(),
                edition.number() == live.number());
    }
}
