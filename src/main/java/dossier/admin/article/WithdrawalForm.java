package dossier.admin.article;

import dossier.admin.Sayable;
import java.util.Objects;

/**
 * Why an article is to be taken off the site, and what becomes of the links to it.
 *
 * @param links {@code keep} or {@code unlink}; empty as long as nobody was asked
 * @param into the id of the article that they are to lead to instead; may be empty
 * @param with what was typed to find one by
 * @param find not empty where one is only looked for
 */
record WithdrawalForm(@Sayable(longest = 5_000) String note, String links, String into, String with, String find) {

    WithdrawalForm {
        note = Objects.requireNonNullElse(note, "");
        links = Objects.requireNonNullElse(links, "");
        into = Objects.requireNonNullElse(into, "");
        with = Objects.requireNonNullElse(with, "");
        find = Objects.requireNonNullElse(find, "");
    }

    boolean isDecided() {
        return !links.isEmpty() || !into.isEmpty();
    }

    boolean isUnlinking() {
        return links.equals("unlink");
    }

    boolean isLooking() {
        return !find.isEmpty();
    }
}
