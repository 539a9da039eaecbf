package dossier.admin.redaction;

import dossier.article.Article;
import dossier.article.Articles;
import dossier.redaction.Redacting;
import dossier.redaction.Removal;
import dossier.web.NotFound;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Shows which passage is to be removed, and where it stands. Within a transaction. */
@Component
class RedactionPages {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    private final Articles articles;
    private final Redacting redacting;
    private final MessageSource messages;
    private final Clock clock;

    RedactionPages(Articles articles, Redacting redacting, MessageSource messages, Clock clock) {
        this.articles = articles;
        this.redacting = redacting;
        this.messages = messages;
        this.clock = clock;
    }

    String form(RedactionForm form, Model model) {
        model.addAttribute("article", article(form));
        return "admin/redaction/new";
    }

    String found(Removal removal, RedactionForm form, Model model) {
        model.addAttribute("traces", redacting.look(removal));
        model.addAttribute("mark", removal.mark());
        return form(form, model);
    }

    /** What is to be removed; else the problems say why it cannot be. */
    Optional<Removal> removal(RedactionForm form, BindingResult problems) {
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        String mark = messages.getMessage("redaction.mark", new Object[] {DAY.format(clock.instant())}, Locale.UK);
        Optional<Removal> removal = Removal.of(form.passage(), mark, form.only());
        if (removal.isEmpty()) {
            problems.rejectValue("passage", "admin.redaction.vague");
        }
        return removal;
    }

    private @Nullable Article article(RedactionForm form) {
        return form.only() == 0 ? null : articles.find(form.only()).orElseThrow(NotFound::new);
    }
}
