package dossier.admin.account;

import dossier.account.EmailAddress;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What can be an address for mail. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MailAddress.Examined.class)
@interface MailAddress {

    String message() default "{admin.problem.address}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Examined implements ConstraintValidator<MailAddress, String> {

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            return EmailAddress.parse(typed).isPresent();
        }
    }
}
