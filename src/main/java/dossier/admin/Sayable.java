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

/** Words that can be kept: no control characters but tab and line end, and no more characters (UTF-16) than the longest. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Sayable.InOneForm.class)
public @interface Sayable {

    String message() default "{admin.problem.unsayable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    int longest();

    /** Looks at the words as they would be kept, without the space around them. */
    class InOneForm implements ConstraintValidator<Sayable, String> {

        private int longest;

        @Override
        public void initialize(Sayable sayable) {
            longest = sayable.longest();
        }

        @Override
        public boolean isValid(String words, ConstraintValidatorContext context) {
            boolean isSayable = Wording.isSayable(words);
            if (isSayable && Wording.inOneForm(words).strip().length() > longest) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{admin.problem.long}")
                        .addConstraintViolation();
                return false;
            }
            return isSayable;
        }
    }
}
