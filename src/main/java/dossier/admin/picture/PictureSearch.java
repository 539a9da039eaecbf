package dossier.admin.picture;

import dossier.mention.Gallery;
import dossier.mention.PictureLine;
import dossier.text.Wording;
import dossier.web.PageNumber;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Page;

/** Which pictures somebody looks for; what means nothing means everything. */
record PictureSearch(String q, String show) {

    static final List<String> SHOWS = List.of("all", "unused", "silent", "bin");

    private static final int ON_A_PAGE = 48;
    private static final int LONGEST = 200;

    @SuppressWarnings("NullAway") // a parameter that is not sent is null
    PictureSearch {
        q = q == null
                ? ""
                : Wording.sayable(q.substring(0, Math.min(q.length(), LONGEST))).strip();
        show = show != null && SHOWS.contains(show) ? show : "all";
    }

    Page<PictureLine> in(Gallery gallery, PageNumber number) {
        return number.in(gallery.wanted(part(), pattern(), number.of(ON_A_PAGE)));
    }

    /** The path of the list with this search, to which a page's number may be added. */
    public String address() {
        return showing(show);
    }

    public String showing(String other) {
        return "/admin/pictures?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&show=" + other;
    }

    /** What is looked for, as a pattern in small letters with {@code !} as escape. */
    String pattern() {
        return "%" + Wording.inOneForm(q).toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private Gallery.Part part() {
        return Gallery.Part.valueOf(show.toUpperCase(Locale.ROOT));
    }
}
