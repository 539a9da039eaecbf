package dossier.admin.picture;

import dossier.account.Account;
import dossier.account.Role;
import dossier.admin.Policy;
import dossier.article.PictureUses;
import dossier.directory.Portraits;
import dossier.mention.Gallery;
import dossier.mention.Placements;
import dossier.mention.ProfilePictures;
import dossier.mention.ProfileUse;
import dossier.picture.Picture;
import dossier.web.PageNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers the page of a picture: what is said with it, and where it stands. */
@Component
class PicturePages {

    private static final List<String> SHOWS = List.of("live", "draft", "scheduled", "history");
    private static final int ON_A_PAGE = 50;

    private final PictureUses headers;
    private final Placements texts;
    private final Portraits portraits;
    private final ProfilePictures profiles;
    private final Gallery gallery;
    private final Clock clock;

    PicturePages(
            PictureUses headers,
            Placements texts,
            Portraits portraits,
            ProfilePictures profiles,
            Gallery gallery,
            Clock clock) {
        this.headers = headers;
        this.texts = texts;
        this.portraits = portraits;
        this.profiles = profiles;
        this.gallery = gallery;
        this.clock = clock;
    }

    String page(Picture picture, String show, PageNumber number, Account editor, Model model) {
        String shown = SHOWS.contains(show) ? show : "live";
        PictureUsesPart uses = uses(shown, picture, editor, number.of(ON_A_PAGE));
        number.in(uses.longest());
        model.addAttribute("line", gallery.line(picture));
        model.addAttribute("addedBy", picture.addedBy().name());
        model.addAttribute("mayChange", Policy.publishes(editor));
        model.addAttribute("shows", SHOWS);
        model.addAttribute("show", shown);
        model.addAttribute("uses", uses);
        return "admin/picture/picture";
    }

    private PictureUsesPart uses(String show, Picture picture, Account editor, Pageable page) {
        @Nullable Account mine = editor.role() == Role.WRITER ? editor : null;
        Instant at = clock.instant();
        String key = picture.contentKey();
        return switch (show) {
            case "draft" ->
                new PictureUsesPart(
                        headers.draft(picture, mine, at, page),
                        texts.draft(key, mine, at, page),
                        portraits.draft(picture, page),
                        profiles.of(picture).stream()
                                .filter(use -> isHidden(use))
                                .toList());
            case "scheduled" ->
                new PictureUsesPart(
                        headers.scheduled(picture, mine, at, page),
                        texts.scheduled(key, mine, at, page),
                        portraits.scheduled(picture, at, page),
                        profiles.of(picture).stream()
                                .filter(use -> !isHidden(use) && !isShown(use, at))
                                .toList());
            case "history" ->
                new PictureUsesPart(
                        headers.history(picture, mine, at, page),
                        texts.history(key, mine, at, page),
                        portraits.history(picture, page),
                        profiles.before(picture));
            default ->
                new PictureUsesPart(
                        headers.live(picture, mine, at, page),
                        texts.live(key, mine, at, page),
                        portraits.live(picture, at, page),
                        profiles.of(picture).stream()
                                .filter(use -> isShown(use, at))
                                .toList());
        };
    }

    private static boolean isHidden(ProfileUse use) {
        return use.subject().shownAt().isEmpty();
    }

    private static boolean isShown(ProfileUse use, Instant at) {
        return use.subject().isShown(at);
    }
}
