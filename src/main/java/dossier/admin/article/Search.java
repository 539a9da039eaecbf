package dossier.admin.article;

import dossier.account.Account;
import dossier.account.Role;
import dossier.article.ArticleLine;
import dossier.article.Articles;
import dossier.text.Wording;
import dossier.web.PageNumber;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Which articles somebody looks for, and in which order; what means nothing means everything. */
record Search(String q, String show, String sort) {

    private static final List<String> SHOWS =
            List.of("all", "mine", "draft", "scheduled", "published", "withdrawn", "bin");
    private static final List<String> SORTS = List.of("changed", "title", "begun");

    static final Search EVERYTHING = new Search("", "all", "changed");

    private static final int ON_A_PAGE = 30;
    private static final int LONGEST = 200;

    @SuppressWarnings("NullAway") // a parameter that is not sent is null
    Search {
        q = q == null
                ? ""
                : Wording.sayable(q.substring(0, Math.min(q.length(), LONGEST))).strip();
        show = show != null && SHOWS.contains(show) ? show : "all";
        sort = sort != null && SORTS.contains(sort) ? sort : "changed";
    }

    Page<ArticleLine> in(Articles articles, Account editor, PageNumber number, Instant at) {
        boolean onlyMine = show.equals("mine") || editor.role() == Role.WRITER;
        @Nullable Account mine = onlyMine ? editor : null;
        return articles.wanted(show.equals("bin"), mine, pattern(), state(), at, page(number));
    }

    /** The path of the list with this search, to which a page's number may be added. */
    public String address() {
        return addressOf(show, sort);
    }

    public String showing(String other) {
        return addressOf(other, sort);
    }

    public String sorting(String other) {
        return addressOf(show, other);
    }

    private String addressOf(String shown, String sorted) {
        return "/admin/articles?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&show=" + shown + "&sort="
                + sorted;
    }

    private String pattern() {
        return "%" + Wording.inOneForm(q).toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private String state() {
        return List.of("draft", "scheduled", "published", "withdrawn").contains(show) ? show : "all";
    }

    private Pageable page(PageNumber number) {
        Sort order = switch (sort) {
            case "title" -> Sort.by("header.title");
            case "begun" -> Sort.by(Sort.Direction.DESC, "createdAt");
            default -> Sort.by(Sort.Direction.DESC, "changedAt");
        };
        return PageRequest.of(number.number() - 1, ON_A_PAGE, order.and(Sort.by("id")));
    }
}
