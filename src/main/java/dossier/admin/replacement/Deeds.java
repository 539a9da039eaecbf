package dossier.admin.replacement;

import dossier.replacement.Replacement;
import dossier.replacement.Sought;
import dossier.text.Wording;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the states are called in their histories that come of a replacement. */
@Component
class Deeds {

    /** So much of the words is told; a name has 200 characters. */
    private static final int LONGEST = 60;

    private final MessageSource messages;

    Deeds(MessageSource messages) {
        this.messages = messages;
    }

    String done(Sought sought) {
        return name("done", sought.words(), sought.instead());
    }

    String undone(Replacement replacement) {
        return name("undone", replacement.words(), replacement.instead());
    }

    String redone(Replacement replacement) {
        return name("redone", replacement.words(), replacement.instead());
    }

    private String name(String deed, String words, String instead) {
        String key = "admin.replacement.name." + deed + (instead.isEmpty() ? ".out" : "");
        return messages.getMessage(key, new Object[] {told(words), told(instead)}, Locale.UK);
    }

    private static String told(String words) {
        return words.length() <= LONGEST ? words : Wording.whole(words, 0, LONGEST - 1) + "…";
    }
}
