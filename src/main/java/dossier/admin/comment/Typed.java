package dossier.admin.comment;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What was typed into one of the forms beside a section and could not be kept.
 *
 * @param kind of the form: "new", "reply" or "change"; empty where nothing was typed
 * @param to the id of what it replies to or changes; 0 for a new comment
 * @param field what is wrong with it: its "words" or its "passage"
 * @param problem why, in words
 * @param why the same as a key, where it is no fault of the words themselves
 */
public record Typed(
        String kind,
        long to,
        String words,
        String passage,
        String field,
        @Nullable String problem,
        @Nullable String why) {

    public static final Typed NOTHING = new Typed("", 0, "", "", "", null, null);

    static Typed of(CommentForm form, BindingResult problems) {
        return new Typed("new", 0, form.words(), form.passage(), field(problems), problem(problems), null);
    }

    static Typed of(CommentForm form, String field, String why) {
        return new Typed("new", 0, form.words(), form.passage(), field, null, why);
    }

    static Typed of(String kind, long to, WordsForm form, BindingResult problems) {
        return new Typed(kind, to, form.words(), "", "words", problem(problems), null);
    }

    static Typed of(String kind, long to, WordsForm form, String why) {
        return new Typed(kind, to, form.words(), "", "words", null, why);
    }

    /** The same in the form for a new comment, where the page does not have the one that it was typed into. */
    Typed asNew() {
        return new Typed("new", 0, words, passage, field, problem, why);
    }

    /** Whether it was typed into that form. */
    public boolean isIn(String form, long id) {
        return kind.equals(form) && to == id;
    }

    public boolean isWrongIn(String form, long id, String part) {
        return isIn(form, id) && field.equals(part);
    }

    private static String field(BindingResult problems) {
        return problems.getFieldErrors().stream()
                .map(FieldError::getField)
                .filter(field -> field.equals("passage"))
                .findFirst()
                .orElse("words");
    }

    private static @Nullable String problem(BindingResult problems) {
        return problems.getAllErrors().get(0).getDefaultMessage();
    }
}
