package dossier.admin.replacement;

import dossier.account.Account;
import dossier.admin.Things;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.replacement.ReplacedPart;
import dossier.replacement.Replacement;
import dossier.replacement.Sought;
import dossier.text.Wording;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells of a replacement: to the histories of the texts, by the name of what came of it, and to the journal. */
@Component
class Recounting {

    /** So much of the words is told; a name has 200 characters. */
    private static final int LONGEST = 60;

    private final MessageSource messages;
    private final Journal journal;

    Recounting(MessageSource messages, Journal journal) {
        this.messages = messages;
        this.journal = journal;
    }

    /** Tells the journal in which articles it was done; of texts that one may not read, nobody learns by it. */
    void tell(Account editor, Verb verb, Replacement replacement, List<ReplacedPart> parts) {
        String words = told(replacement.words()) + " → " + told(replacement.instead());
        parts.stream()
                .map(ReplacedPart::article)
                .distinct()
                .forEach(article -> journal.tell(editor, verb, Things.of(article), words));
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
