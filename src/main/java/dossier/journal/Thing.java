package dossier.journal;

import dossier.account.Account;
import dossier.text.Wording;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What something was done to, as it is called at that time.
 *
 * @param id null for the house itself
 * @param name may be empty
 * @param owner the account whose thing it is, where not everybody who writes may read of it
 * @param part that part of it alone; null for the whole
 */
public record Thing(
        Kind kind,
        @Nullable Long id,
        String name,
        @Nullable Account owner,
        @Nullable Part part) {

    static final int LONGEST_NAME = 300;

    /** The house itself: who gets in, and what only those see who run it. */
    public static final Thing HOUSE = new Thing(Kind.HOUSE, null, "", null, null);

    public enum Kind {
        ARTICLE,
        PERSON,
        ORGANISATION,
        PRODUCT,
        TOPIC,
        PICTURE,
        ACCOUNT,
        HOUSE;

        /** The one of that name, if there is any. */
        public static Optional<Kind> called(String name) {
            return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
        }
    }

    /** A section of an article. */
    public record Part(long id, String name) {

        public Part {
            name = shortened(name);
        }
    }

    public Thing {
        name = shortened(name);
    }

    private static String shortened(String name) {
        return Wording.whole(name, 0, Math.min(name.length(), LONGEST_NAME));
    }

    public static Thing of(Account account) {
        return new Thing(Kind.ACCOUNT, account.id(), account.name(), account, null);
    }
}
