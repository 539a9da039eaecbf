package dossier.admin.preview;

import java.util.Arrays;
import java.util.Locale;

/** How wide the page is shown. */
enum Screen {
    PHONE,
    DESKTOP;

    /** The one of that word; a desktop where there is none. */
    static Screen parse(String word) {
        return Arrays.stream(values())
                .filter(screen -> screen.word().equals(word))
                .findFirst()
                .orElse(DESKTOP);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
