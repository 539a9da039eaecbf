package dossier.admin.factor;

import dossier.admin.Sayable;
import dossier.factor.Passkey;
import dossier.text.Wording;
import java.util.Objects;

/**
 * A new passkey.
 *
 * @param credential what a device has made, as the browser tells it
 */
record PasskeyForm(
        @Sayable(longest = Passkey.LONGEST_NAME, isRequired = true)
        String name,

        String credential) {

    PasskeyForm {
        name = Objects.requireNonNullElse(name, "");
        credential = Objects.requireNonNullElse(credential, "");
    }

    static PasskeyForm empty() {
        return new PasskeyForm("", "");
    }

    String calledName() {
        return Wording.inOneForm(name).strip();
    }
}
