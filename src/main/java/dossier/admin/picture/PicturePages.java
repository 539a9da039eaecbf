package dossier.admin.picture;

import dossier.account.Account;
import dossier.admin.Policy;
import dossier.admin.Stage;
import dossier.article.PictureUses;
import dossier.directory.Portrait;
import dossier.directory.Portraits;
import dossier.mention.Gallery;
import dossier.mention.Placements;
import dossier.mention.ProfilePictures;
import dossier.picture.Picture;
import dossier.web.PageNumber;
import java.time.Clock;
import java.time.Instant;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers the page of a picture: what is said with it, and where it stands. */
@Component
class PicturePages {

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
        Stage stage = Stage.of(show);
        PictureUsesPart uses = uses(stage, picture, editor, number.of(ON_A_PAGE));
        number.in(uses.longest());
        model.addAttribute("line", gallery.line(picture));
        model.addAttribute("addedBy", picture.addedBy().name());
        model.addAttribute("mayChange", Policy.publishes(editor));
        model.addAttribute("stage", stage);
        model.addAttribute("uses", uses);
        return "admin/picture/picture";
    }

    private PictureUsesPart uses(Stage stage, Picture picture, Account editor, Pageable page) {
        Instant at = clock.instant();
        return new PictureUsesPart(
                stage.of(headers, picture, editor, at, page),
                stage.of(texts, picture.contentKey(), editor, at, page),
                portraits(stage, picture, at, page),
                stage.isHistory() ? profiles.before(picture) : stage.of(() -> profiles.of(picture), at));
    }

    private Page<Portrait> portraits(Stage stage, Picture picture, Instant at, Pageable page) {
        return switch (stage) {
            case LIVE -> portraits.live(picture, at, page);
            case DRAFT -> portraits.draft(picture, page);
            case SCHEDULED -> portraits.scheduled(picture, at, page);
            case HISTORY -> portraits.history(picture, page);
        };
    }
}
