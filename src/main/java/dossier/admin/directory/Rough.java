package dossier.admin.directory;

import dossier.directory.RoughDate;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A date as exact as it is known, or nothing. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Rough.OrNothing.class)
@interface Rough {

    String message() default "{admin.problem.date}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class OrNothing implements ConstraintValidator<Rough, String> {

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            return typed.isBlank() || RoughDate.parse(typed).isPresent();
        }
    }
}
