package dossier.measure;

import dossier.measure.Sheet.Reading;
import dossier.text.Merge;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** How long very long sections take: to join what two made of one, and to save as much as a section may hold. */
record LongSection(Browser browser, Saver saver, Limits limits, Random random) {

    private static final int LONG = 300_000;
    private static final int LONGEST = 1_000_000;

    void measure(Sheet one, Sheet other) {
        merge(one);
        longest(other);
    }

    private void merge(Sheet sheet) {
        Tally plain = new Tally();
        Tally joined = new Tally();
        for (int each = 0; each < 5; each++) {
            Reading base = saver.save(
                    sheet, sheet.read(browser), Prose.beginning("long" + each, LONG / LongArticle.SENTENCE, random));
            List<String> texts = new ArrayList<>(IntStream.range(0, 2)
                    .mapToObj(side -> changed(base.text(), "side" + side))
                    .toList());
            plain.time(() -> Merge.of(base.text(), texts.get(0), texts.get(1))
                    .stretches()
                    .size());
            saver.save(sheet, base, texts.get(0));
            joined.time(() -> browser.sends(
                    sheet.address(), Browser.SCRIPT, "text", texts.get(1), "base", String.valueOf(base.number())));
        }
        limits.time("merge of " + LONG + " characters", 3_000, plain);
        limits.time("save that joins " + LONG, 5_000, joined);
    }

    private String changed(String text, String name) {
        String changed = text;
        for (int each = 0; each < 50; each++) {
            changed = Prose.with(Prose.sentence(name + "-" + each, random), changed, random);
        }
        return changed;
    }

    private void longest(Sheet sheet) {
        for (String letter : List.of("a", "ж", "文", "😀")) {
            String line = letter.repeat(79 / letter.length()) + "\n";
            String text = line.repeat(LONGEST / line.length()).strip();
            Reading base = sheet.read(browser);
            Tally tally = new Tally();
            tally.time(() -> saver.save(sheet, base, text));
            limits.time(
                    "%,d characters %s, %,d bytes"
                            .formatted(
                                    text.length(),
                                    letter,
                                    Browser.form("text", text).length()),
                    10_000,
                    tally);
            limits.page("their section", 10_000, () -> browser.downloads(sheet.address()), 3);
        }
    }
}
