package dossier.measure;

import dossier.measure.Sheet.Reading;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;

/**
 * Somebody who writes without a pause: mostly from what they saw last, at times from what they saw long ago, into sections
 * that others write into too. They send some texts twice, one after another or both at once; where theirs clashes, they take
 * the other and add theirs to it. They note all that they are told.
 */
final class Writer implements Runnable {

    private static final int REMEMBERED = 8;

    private final String name;
    private final Browser browser;
    private final List<Sheet> sheets;
    private final Journal journal;
    private final Tally tally;
    private final Random random;
    private final BooleanSupplier goesOn;
    private final Map<Sheet, List<Reading>> seen = new HashMap<>();
    private int number;

    Writer(
            String name,
            Browser browser,
            List<Sheet> sheets,
            Journal journal,
            Tally tally,
            Random random,
            BooleanSupplier goesOn) {
        this.name = name;
        this.browser = browser;
        this.sheets = sheets;
        this.journal = journal;
        this.tally = tally;
        this.random = random;
        this.goesOn = goesOn;
    }

    @Override
    public void run() {
        while (goesOn.getAsBoolean()) {
            try {
                write(sheet());
            } catch (UncheckedIOException | CompletionException gone) {
                tally.count("not answered");
            }
        }
    }

    /** Half of all that is written goes into three neighbouring sections. */
    private Sheet sheet() {
        return sheets.get(random.nextInt(random.nextBoolean() ? Math.min(3, sheets.size()) : sheets.size()));
    }

    private void write(Sheet sheet) {
        Reading base = base(sheet);
        String mark = name + "-" + number++;
        if (random.nextInt(100) < 15) {
            send(sheet, base, Prose.withFigure(mark, base.text()));
        } else {
            add(sheet, base, mark);
        }
    }

    private void add(Sheet sheet, Reading base, String mark) {
        String sentence = Prose.sentence(mark, random);
        Answer answer = send(sheet, base, Prose.with(sentence, base.text(), random));
        if (answer.isClashing()) {
            answer = send(sheet, answer.said(), answer.said().text() + " " + sentence);
        }
        if (answer.isConfirmed() && !answer.isClashing()) {
            journal.added(sheet, sentence);
        }
    }

    private Reading base(Sheet sheet) {
        List<Reading> known = seen.computeIfAbsent(sheet, each -> new ArrayList<>());
        if (known.isEmpty() || random.nextInt(100) < 10) {
            known.add(sheet.read(browser));
        }
        return known.get(random.nextInt(100) < 20 ? random.nextInt(known.size()) : known.size() - 1);
    }

    private Answer send(Sheet sheet, Reading base, String text) {
        int chance = random.nextInt(100);
        CompletableFuture<Answer> twin =
                chance < 5 ? CompletableFuture.supplyAsync(() -> post(sheet, base, text)) : null;
        Answer answer = tally.time(() -> post(sheet, base, text));
        if (twin != null) {
            compare(answer, twin.join());
        } else if (chance < 20) {
            compare(answer, post(sheet, base, text));
        }
        return remember(sheet, answer);
    }

    private Answer post(Sheet sheet, Reading base, String text) {
        tally.count("tried");
        Answer answer = Answer.of(
                browser.sends(sheet.address(), Browser.SCRIPT, "text", text, "base", String.valueOf(base.number())));
        if (answer.isConfirmed()) {
            tally.count(answer.outcome());
            journal.note(sheet, answer);
            if (!answer.typed().text().equals(text)) {
                tally.count("confirmed as another text");
            }
        } else {
            tally.count("answered " + answer.status());
        }
        return answer;
    }

    /** A text that is sent twice is one revision. */
    private void compare(Answer answer, Answer again) {
        tally.count("sent again");
        if (answer.isConfirmed()
                && again.isConfirmed()
                && answer.typed().number() != again.typed().number()) {
            tally.count("kept twice");
        }
    }

    private Answer remember(Sheet sheet, Answer answer) {
        if (answer.isConfirmed()) {
            List<Reading> known = seen.computeIfAbsent(sheet, each -> new ArrayList<>());
            known.add(answer.said());
            if (known.size() > REMEMBERED) {
                known.remove(0);
            }
        }
        return answer;
    }
}
