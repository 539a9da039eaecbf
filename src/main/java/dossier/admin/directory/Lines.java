package dossier.admin.directory;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something to a line, each like a pattern and no longer than so many characters; empty lines do not count. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Lines.EachAlike.class)
@interface Lines {

    /** Far more than anybody types, so that what merging brings together can be saved. */
    int MOST = 1_000;

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    String like();

    int longest();

    class EachAlike implements ConstraintValidator<Lines, String> {

        static Stream<String> lines(String typed) {
            return typed.lines().map(String::strip).filter(line -> !line.isEmpty());
        }

        private Pattern like = Pattern.compile("");
        private int longest;

        @Override
        public void initialize(Lines lines) {
            like = Pattern.compile(lines.like());
            longest = lines.longest();
        }

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            return lines(typed).limit(MOST + 1).count() <= MOST
                    && lines(typed)
                            .allMatch(line -> line.length() <= longest
                                    && like.matcher(line).matches());
        }
    }
}
