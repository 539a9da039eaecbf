package dossier.admin.directory;

import dossier.directory.Particulars;
import dossier.text.Wording;
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

/** Something to a line, each like a pattern and no longer than so many characters as it is kept; empty lines do not count. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Lines.EachAlike.class)
@interface Lines {

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    String like();

    int longest();

    Kept keeps() default Kept.LINE;

    /** What is kept of a line. */
    enum Kept {
        LINE {
            @Override
            String of(String line) {
                return line;
            }
        },

        /** The name alone, in one form, which can be longer than it was typed. */
        ALIAS {
            @Override
            String of(String line) {
                return AliasLine.read(line).name();
            }
        };

        abstract String of(String line);
    }

    class EachAlike implements ConstraintValidator<Lines, String> {

        /** As much can have become one sign; what is longer is not looked at, for patterns take long over it. */
        private static final int MOST_TYPED = 10;

        static Stream<String> lines(String typed) {
            return typed.lines().map(String::strip).filter(line -> !line.isEmpty());
        }

        private Pattern like = Pattern.compile("");
        private int longest;
        private Kept keeps = Kept.LINE;

        @Override
        public void initialize(Lines lines) {
            like = Pattern.compile(lines.like());
            longest = lines.longest();
            keeps = lines.keeps();
        }

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            return lines(typed).limit(Particulars.MOST_LINES + 1).count() <= Particulars.MOST_LINES
                    && lines(typed).allMatch(this::canBeKept);
        }

        private boolean canBeKept(String line) {
            return line.length() <= MOST_TYPED * longest
                    && Wording.isSayable(line)
                    && like.matcher(line).matches()
                    && keeps.of(line).length() <= longest;
        }
    }
}
