package dossier.admin.door;

import dossier.account.Account;
import dossier.admin.Denial;
import dossier.journal.Journal;
import dossier.journal.Verb;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells the journal who was kept from what, with the address that they asked for; the answer is others' to give. It is told
 * here, since what refuses is rolled back with all that it told itself.
 */
@Component
class Denials implements HandlerExceptionResolver, Ordered {

    private static final int LONGEST_ADDRESS = 200;

    private final Journal journal;

    Denials(Journal journal) {
        this.journal = journal;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception reason) {
        if (reason instanceof Denial denial
                && request.getAttribute(PresentAccount.ATTRIBUTE) instanceof Account editor) {
            String address = request.getRequestURI();
            String words = address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
            journal.tell(editor, Verb.REFUSED, denial.thing(), words);
        }
        return null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
