package dossier.admin;

import dossier.text.Wording;
import java.util.Objects;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What somebody wants to call what was said once; empty to call it nothing.
 *
 * @param was what it was called when they began to type
 */
public record LabelForm(
        @Sayable(longest = LabelForm.LONGEST) String note, String was) {

    static final int LONGEST = 200;

    public LabelForm {
        note = Objects.requireNonNullElse(note, "");
        was = Objects.requireNonNullElse(was, "");
    }

    /**
     * Whether what was typed cannot be a name, or somebody has given another meanwhile; the next page says so, and has what was
     * typed.
     *
     * @param present what it is called now; empty for nothing
     */
    public boolean isRefused(BindingResult problems, String present, RedirectAttributes next) {
        boolean isOvertaken = !problems.hasErrors() && !present.equals(was) && !present.equals(name());
        if (problems.hasErrors()) {
            next.addFlashAttribute("nameProblem", problems.getAllErrors().get(0).getDefaultMessage());
        } else if (isOvertaken) {
            next.addFlashAttribute("nameGiven", present);
        }
        boolean isRefused = problems.hasErrors() || isOvertaken;
        next.addFlashAttribute("nameTyped", isRefused ? note : null);
        return isRefused;
    }

    /** How the journal tells of it: which of the states, and what it is called now. */
    public String told(String state, int number) {
        return state + " " + number + (name().isEmpty() ? "" : ": " + name());
    }

    public String name() {
        return Wording.inOneForm(note).strip();
    }
}
