package dossier.admin;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The text of a section where it stands in rich text, and the key that leads there and back. */
final class RichText {

    static final String SWITCH = "Control+Shift+E";

    private static final int MOMENT = 100;

    private RichText() {}

    static Locator in(Page page) {
        return page.locator("[data-rich-holder]:not([hidden]) [role=textbox]");
    }

    /** No faster than hands are: the editor learns of its focus, and of where the cursor is, a moment later. */
    static void goToTheEnd(Page page) {
        in(page).focus();
        page.waitForTimeout(MOMENT);
        page.keyboard().press("Control+End");
        page.waitForTimeout(MOMENT);
    }
}
