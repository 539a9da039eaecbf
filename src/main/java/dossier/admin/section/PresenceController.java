package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.article.Presence;
import dossier.article.PresencePlace;
import dossier.article.Presences;
import dossier.web.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says who else has a section open, to whoever says that they have it open. */
@Controller
@Transactional
class PresenceController {

    private static final Pattern TAB = Pattern.compile("[a-z0-9-]{8,40}");
    private static final Duration LONG_AGO = Duration.ofHours(1);

    private final Presences presences;
    private final Desk desk;
    private final Clock clock;

    PresenceController(Presences presences, Desk desk, Clock clock) {
        this.presences = presences;
        this.desk = desk;
        this.clock = clock;
    }

    /** Somebody else at the section, or oneself in another tab. */
    record Other(String name, boolean isMe) {}

    @PostMapping("/admin/articles/{articleId}/sections/{id}/presence")
    @ResponseBody
    List<Other> create(@PathVariable long articleId, @PathVariable long id, @RequestParam String tab, Account editor) {
        place(articleId, id, tab, editor);
        Instant now = clock.instant();
        presences.forgetThoseBefore(now.minus(LONG_AGO));
        presences
                .findById(new PresencePlace(id, tab))
                .ifPresentOrElse(
                        presence -> presence.renew(editor, now),
                        () -> presences.save(new Presence(id, tab, editor, now)));
        return presences.beside(id, tab, now).stream()
                .map(presence -> other(presence, editor))
                .distinct()
                .toList();
    }

    @PostMapping("/admin/articles/{articleId}/sections/{id}/presence/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void destroy(@PathVariable long articleId, @PathVariable long id, @RequestParam String tab, Account editor) {
        place(articleId, id, tab, editor);
        presences.end(id, tab);
    }

    private void place(long articleId, long id, String tab, Account editor) {
        desk.section(articleId, id, editor);
        if (!TAB.matcher(tab).matches()) {
            throw new NotFound();
        }
    }

    private static Other other(Presence presence, Account editor) {
        return new Other(presence.account().name(), presence.account().isSameAs(editor));
    }
}
