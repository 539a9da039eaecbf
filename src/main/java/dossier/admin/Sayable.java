package dossier.admin;

import dossier.text.Wording;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Words that can be kept: no control characters but tab and line end, no endless run of marks, and no more characters (UTF-16)
 * than the longest.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Sayable.InOneForm.class)
public @interface Sayable {

    String message() default "{admin.problem.unsayable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    int longest();

    /** Whether the space around them counts too, where it is kept. */
    boolean countsSpace() default false;

    /** Whether there has to be something to be seen in them. */
    boolean isRequired() default false;

    /** Looks at the words as they would be kept: without the space around them, unless that counts. */
    class InOneForm implements ConstraintValidator<Sayable, String> {

        private int longest;
        private boolean countsSpace;
        private boolean isRequired;

        @Override
        public void initialize(Sayable sayable) {
            longest = sayable.longest();
            countsSpace = sayable.countsSpace();
            isRequired = sayable.isRequired();
        }

        @Override
        public boolean isValid(String words, ConstraintValidatorContext context) {
            if (isRequired && Wording.isBlank(words)) {
                return refused("{admin.problem.missing}", context);
            }
            if (!Wording.isSayable(words)) {
                return false;
            }
            String said = Wording.inOneForm(words);
            boolean isTooLong = (countsSpace ? said : said.strip()).length() > longest;
            return !isTooLong || refused("{admin.problem.long}", context);
        }

        private static boolean refused(String why, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(why).addConstraintViolation();
            return false;
        }
    }
}
