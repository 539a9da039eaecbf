package dossier.directory;

import dossier.text.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one property of a subject, as a value.
 *
 * @param property what is known, in a few words: employees
 * @param value how it is written in a sentence: 160
 * @param asOf when that was so, as far as it is known
 * @param note what else has to be known to use it; may be empty
 */
public record Claim(String property, String value, @Nullable RoughDate asOf, Source source, String note) {

    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_NOTE = 2_000;

    public Claim {
        property = Wording.inOneForm(property).strip();
        value = Wording.inOneForm(value).strip();
        note = Wording.inOneForm(note).strip();
        if (property.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException("A fact has a property and a value");
        }
    }

    /**
     * Where it is said.
     *
     * @param title may be empty, like the address
     * @param accessed the day on which it was looked up there
     */
    public record Source(
            String title, String address, @Nullable LocalDate accessed) {

        public static final int LONGEST_ADDRESS = 500;

        public Source {
            title = Wording.inOneForm(title).strip();
            address = address.strip();
        }

        public boolean isEmpty() {
            return title.isEmpty() && address.isEmpty();
        }

        /** What a link to it is called: its title, or where there is none its address. */
        public String name() {
            return title.isEmpty() ? address.replaceFirst("(?i)^https?://(www\\.)?", "") : title;
        }
    }
}
