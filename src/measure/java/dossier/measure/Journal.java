package dossier.measure;

import dossier.measure.Sheet.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What writers were told is saved, to be held against what is there in the end. */
final class Journal {

    /** A text and the number that it was confirmed under. */
    record Entry(Sheet sheet, Reading reading) {}

    /** A sentence that has to go on being read, since nobody takes one away. */
    record Added(Sheet sheet, String sentence) {}

    private final Map<Entry, Boolean> unread = new ConcurrentHashMap<>();
    private final Map<Entry, Boolean> all = new ConcurrentHashMap<>();
    private final Queue<Added> added = new ConcurrentLinkedQueue<>();

    void note(Sheet sheet, Answer answer) {
        for (Reading reading : List.of(answer.typed(), answer.said())) {
            Entry entry = new Entry(sheet, reading);
            if (all.putIfAbsent(entry, true) == null) {
                unread.put(entry, true);
            }
        }
    }

    void added(Sheet sheet, String sentence) {
        added.add(new Added(sheet, sentence));
    }

    int size() {
        return all.size();
    }

    int sentences() {
        return added.size();
    }

    /** Those noted since this was last asked that are not in the history as they were confirmed. */
    List<Entry> newlyLost(Browser browser) {
        List<Entry> asked = new ArrayList<>(unread.keySet());
        asked.forEach(unread::remove);
        return lost(asked, browser);
    }

    List<Entry> lost(Browser browser) {
        return lost(List.copyOf(all.keySet()), browser);
    }

    /** Sentences that the section of an accepted text does not say any more. */
    List<Added> dropped(Browser browser) {
        Map<Sheet, String> now = added.stream()
                .map(Added::sheet)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), sheet -> sheet.read(browser).text()));
        return added.stream()
                .filter(each -> !now.getOrDefault(each.sheet(), "").contains(each.sentence()))
                .toList();
    }

    private static List<Entry> lost(List<Entry> entries, Browser browser) {
        return entries.parallelStream()
                .filter(entry -> entry.sheet()
                        .revision(entry.reading().number(), browser)
                        .filter(entry.reading().text()::equals)
                        .isEmpty())
                .toList();
    }
}
