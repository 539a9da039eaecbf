package dossier.measure;

import dossier.measure.Sheet.Reading;

/** Somebody who writes alone, so that each of their saves has to be said. */
record Saver(Browser browser, Limits limits) {

    /** What the section says afterwards. */
    Reading save(Sheet sheet, Reading base, String text) {
        Answer answer = Answer.of(
                browser.sends(sheet.address(), Browser.SCRIPT, "text", text, "base", String.valueOf(base.number())));
        if (!answer.isConfirmed() || answer.isClashing()) {
            limits.broken(sheet.address() + " answers " + answer.status() + " " + answer.outcome());
        }
        return answer.said();
    }
}
