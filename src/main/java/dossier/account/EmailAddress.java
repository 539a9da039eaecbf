package dossier.account;

import dossier.text.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address for mail in one form (NFC, small letters, no space around it), by which somebody signs in. */
public record EmailAddress(String value) {

    public static final int LONGEST = 320;

    private static final Pattern SHAPE = Pattern.compile("[^\\s@\\p{C}]+@[^\\s@\\p{C}]+");

    public EmailAddress {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an address for mail");
        }
    }

    /** Empty where what was typed cannot be one. */
    public static Optional<EmailAddress> parse(String typed) {
        String form = typed.length() <= 4 * LONGEST && Wording.isSayable(typed)
                ? Wording.inOneForm(typed).strip().toLowerCase(Locale.ROOT)
                : "";
        return form.length() <= LONGEST && SHAPE.matcher(form).matches()
                ? Optional.of(new EmailAddress(form))
                : Optional.empty();
    }

    /** What stands before the sign: often a name. */
    public String localPart() {
        return value.substring(0, value.indexOf('@'));
    }
}
