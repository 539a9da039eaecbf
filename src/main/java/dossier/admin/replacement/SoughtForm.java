package dossier.admin.replacement;

import dossier.admin.Sayable;
import dossier.replacement.Mark;
import dossier.replacement.Sought;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;

/**
 * What somebody looks for, and where. Space counts, also at the ends.
 *
 * @param matchCase anything but empty for yes
 * @param whole the same
 * @param article the id of the only article to look in; 0 for all
 * @param from how far the search has come
 */
record SoughtForm(
        @Sayable(longest = Sought.LONGEST, countsSpace = true)
        @Pattern(regexp = ONE_LINE, message = "{admin.replacement.lines}")
        String find,

        @Sayable(longest = Sought.LONGEST, countsSpace = true)
        @Pattern(regexp = ONE_LINE, message = "{admin.replacement.lines}")
        String with,

        String matchCase,
        String whole,
        String article,
        String from) {

    static final String ONE_LINE = "[^\\r\\n]*";

    SoughtForm {
        find = Objects.requireNonNullElse(find, "");
        with = Objects.requireNonNullElse(with, "");
        matchCase = Objects.requireNonNullElse(matchCase, "");
        whole = Objects.requireNonNullElse(whole, "");
        article = Objects.requireNonNullElse(article, "");
        from = Objects.requireNonNullElse(from, "");
    }

    static SoughtForm in(String article) {
        return new SoughtForm("", "", "true", "", article, "");
    }

    Sought sought() {
        return new Sought(find, with, !matchCase.isEmpty(), !whole.isEmpty());
    }

    Mark mark() {
        return Mark.parse(from);
    }
}
