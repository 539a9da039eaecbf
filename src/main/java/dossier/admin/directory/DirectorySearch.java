package dossier.admin.directory;

import dossier.directory.Kind;
import dossier.directory.KnownAs;
import dossier.mention.Directory;
import dossier.mention.DirectoryLine;
import dossier.mention.MostNamed;
import dossier.text.Wording;
import dossier.web.PageNumber;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Whom somebody looks for in the directory, and in which order; what means nothing means everything. */
record DirectorySearch(String q, String show, String sort) {

    private static final List<String> SHOWS = List.of("all", "bin");
    private static final List<String> SORTS = List.of("name", "named", "changed");
    private static final int ON_A_PAGE = 50;
    private static final int LONGEST = 200;

    @SuppressWarnings("NullAway") // a parameter that is not sent is null
    DirectorySearch {
        q = q == null
                ? ""
                : Wording.sayable(q.substring(0, Math.min(q.length(), LONGEST))).strip();
        show = show != null && SHOWS.contains(show) ? show : "all";
        sort = sort != null && SORTS.contains(sort) ? sort : "name";
    }

    Page<DirectoryLine> in(Directory directory, MostNamed mostNamed, @Nullable Kind kind, PageNumber number) {
        boolean isInBin = show.equals("bin");
        return sort.equals("named")
                ? mostNamed.wanted(isInBin, kind, pattern(), number.of(ON_A_PAGE))
                : directory.wanted(isInBin, kind, pattern(), page(number));
    }

    /** What is looked for, behind the path of a list. */
    public String query() {
        return queryOf(show, sort);
    }

    public String showing(String other) {
        return queryOf(other, sort);
    }

    public String sorting(String other) {
        return queryOf(show, other);
    }

    private String queryOf(String shown, String sorted) {
        return "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&show=" + shown + "&sort=" + sorted;
    }

    private String pattern() {
        String folded = KnownAs.fold(Wording.inOneForm(q)).replaceAll("([!%_])", "!$1");
        return folded.isEmpty() ? "%" : "%" + folded + "%";
    }

    private Pageable page(PageNumber number) {
        Sort order = sort.equals("changed") ? Sort.by(Sort.Direction.DESC, "changedAt") : Sort.by("sortKey");
        return PageRequest.of(number.number() - 1, ON_A_PAGE, order.and(Sort.by("id")));
    }
}
