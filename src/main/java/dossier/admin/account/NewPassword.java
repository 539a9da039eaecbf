package dossier.admin.account;

import dossier.account.Password;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Optional;

/** A password that somebody may choose; the refusal says why not. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NewPassword.Examined.class)
@interface NewPassword {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tells the flaw by a message of its own. */
    class Examined implements ConstraintValidator<NewPassword, String> {

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            Optional<Password.Flaw> flaw = new Password(typed).flaw();
            context.disableDefaultConstraintViolation();
            flaw.map(each -> "{admin.password." + each.name().toLowerCase(Locale.ROOT) + "}")
                    .ifPresent(words ->
                            context.buildConstraintViolationWithTemplate(words).addConstraintViolation());
            return flaw.isEmpty();
        }
    }
}
