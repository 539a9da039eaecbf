package dossier.admin.guest;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What a guest typed and could not be kept.
 *
 * @param id of the form: "section" or "comment", and the id of what it was typed beside; "gone" where there is none any
 *     more; empty where nothing was typed
 * @param problems by field, in words
 * @param why there is room for no more, as a key
 */
public record Typed(
        String id,
        String name,
        String words,
        Map<String, String> problems,
        @Nullable String why) {

    static final Typed NOTHING = new Typed("", "", "", Map.of(), null);

    private static final String GONE = "gone";

    static Typed wrong(String id, GuestForm form, BindingResult found) {
        Map<String, String> problems = new TreeMap<>();
        for (FieldError problem : found.getFieldErrors()) {
            problems.putIfAbsent(problem.getField(), String.valueOf(problem.getDefaultMessage()));
        }
        return new Typed(id, form.name(), form.words(), problems, null);
    }

    static Typed tooMuch(String id, GuestForm form, String why) {
        return new Typed(id, form.name(), form.words(), Map.of(), why);
    }

    /** What it was about is not in the draft any more. */
    static Typed ofNothing(GuestForm form) {
        return new Typed(GONE, form.name(), form.words(), Map.of(), null);
    }

    /** Whether the draft has no form for it any more, so that it can only be copied. */
    public boolean isAdrift() {
        return id.equals(GONE);
    }

    /** Whether there is a form in which it stands. */
    public boolean isHeld() {
        return !id.isEmpty() && !isAdrift();
    }

    public boolean isIn(String form) {
        return id.equals(form);
    }
}
