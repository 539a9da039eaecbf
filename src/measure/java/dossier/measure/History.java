package dossier.measure;

import dossier.measure.Sheet.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that a section ever said, read back: the texts of its revisions, numbered from 1 until one is missing. */
record History(Sheet sheet, List<String> texts, Reading now) {

    static History of(Sheet sheet, Browser browser) {
        return new History(
                sheet,
                Stream.iterate(1, number -> number + 1)
                        .map(number -> sheet.revision(number, browser))
                        .takeWhile(Optional::isPresent)
                        .map(Optional::orElseThrow)
                        .toList(),
                sheet.read(browser));
    }

    /** What cannot be: a gap before the present revision, another text on the page, a torn text. */
    List<String> flaws() {
        List<String> flaws = new ArrayList<>();
        if (now.number() > texts.size()) {
            flaws.add(sheet.address() + " is at " + now.number() + ", and " + (texts.size() + 1) + " is missing");
        } else if (!texts.get(now.number() - 1).equals(now.text())) {
            flaws.add(sheet.address() + " says something else than its revision " + now.number());
        }
        IntStream.range(0, texts.size())
                .filter(index -> !Prose.isWhole(texts.get(index)))
                .forEach(index -> flaws.add(sheet.address() + " is torn in " + (index + 1) + ": " + texts.get(index)));
        return flaws;
    }
}
