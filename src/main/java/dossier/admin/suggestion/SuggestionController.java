package dossier.admin.suggestion;

import dossier.account.Account;
import dossier.account.Role;
import dossier.admin.Desk;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.OutlineLine;
import dossier.article.Sections;
import dossier.directory.Facts;
import dossier.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Answers scripts while somebody types. */
@Controller
@ResponseBody
@Transactional(readOnly = true)
class SuggestionController {

    private static final Limit FEW = Limit.of(8);
    private static final int LONGEST = 100;

    private final Guessing guessing;
    private final Facts facts;
    private final Articles articles;
    private final Sections sections;
    private final Desk desk;
    private final MessageSource messages;

    SuggestionController(
            Guessing guessing, Facts facts, Articles articles, Sections sections, Desk desk, MessageSource messages) {
        this.messages = messages;
        this.guessing = guessing;
        this.facts = facts;
        this.articles = articles;
        this.sections = sections;
        this.desk = desk;
    }

    /** People, organisations and products whose name or other name has a word that begins so, then facts about them. */
    @GetMapping("/admin/suggestions/subjects")
    List<Suggestion> subjects(@RequestParam(defaultValue = "") String q) {
        Stream<Suggestion> who = guessing.who(sayable(q), FEW.max()).stream();
        String words = words(q).strip().replaceAll("\\s+", "%");
        Stream<Suggestion> known = words.isEmpty()
                ? Stream.of()
                : facts.like("%" + words + "%", FEW).stream().map(Suggestion::of);
        return Stream.concat(who, known).limit(FEW.max()).toList();
    }

    /** Sections of the article that is written in, then other articles. */
    @GetMapping("/admin/suggestions/places")
    List<Suggestion> places(@RequestParam(defaultValue = "") String q, @RequestParam long article, Account editor) {
        String words = q.toLowerCase(Locale.ROOT).strip();
        desk.look(article, editor);
        Stream<Suggestion> here = sections.outlineOf(article, 0).stream()
                .filter(line -> line.hasHeading()
                        && line.heading().toLowerCase(Locale.ROOT).contains(words))
                .map(SuggestionController::suggestion);
        @Nullable Account mine = editor.role() == Role.WRITER ? editor : null;
        Stream<Suggestion> elsewhere = articles.suggest("%" + words(q) + "%", article, mine, FEW).stream()
                .map(SuggestionController::suggestion);
        return Stream.concat(here, elsewhere).limit(FEW.max()).toList();
    }

    /** Pages of the admin: the sections of an article, then articles, then the directory, then others. */
    @GetMapping("/admin/suggestions/everything")
    List<Suggestion> everything(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") long article, Account editor) {
        String words = q.toLowerCase(Locale.ROOT).strip();
        String bench = "/admin/articles/";
        Stream<Suggestion> here = article == 0
                ? Stream.of()
                : sectionsOf(desk.look(article, editor).article(), words);
        @Nullable Account mine = editor.role() == Role.WRITER ? editor : null;
        Stream<Suggestion> elsewhere = articles.suggest("%" + words(q) + "%", 0, mine, FEW).stream()
                .map(each -> new Suggestion(each.header().title(), "", bench + each.id(), ""));
        Stream<Suggestion> known = guessing.subjects(sayable(q), FEW.max()).stream()
                .map(each -> new Suggestion(
                        each.name(), each.definition(), "/admin/" + each.kind().shelf() + "/" + each.id(), ""));
        return Stream.of(here, elsewhere, known, pages(words))
                .flatMap(Function.identity())
                .limit(3L * FEW.max())
                .toList();
    }

    /** Those that stand for themselves, by what they are called. */
    private Stream<Suggestion> pages(String words) {
        String name = messages.getMessage("admin.replacement", null, Locale.UK);
        return Stream.of(new Suggestion(name, "", "/admin/replacements/new", ""))
                .filter(page -> page.label().toLowerCase(Locale.ROOT).contains(words));
    }

    private Stream<Suggestion> sectionsOf(Article article, String words) {
        return sections.outlineOf(article.id(), 0).stream()
                .filter(line -> line.heading().toLowerCase(Locale.ROOT).contains(words))
                .map(line -> new Suggestion(
                        line.hasHeading() ? line.heading() : article.header().title(),
                        article.header().title(),
                        "/admin/articles/" + article.id() + "/sections/" + line.id(),
                        ""))
                .limit(FEW.max());
    }

    private static String words(String typed) {
        return sayable(typed).toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    }

    private static String sayable(String typed) {
        String sayable = Wording.isSayable(typed) ? Wording.inOneForm(typed).strip() : "";
        return sayable.substring(0, Math.min(sayable.length(), LONGEST));
    }

    private static Suggestion suggestion(OutlineLine line) {
        return new Suggestion(line.heading(), "", "#" + line.anchor(), line.heading());
    }

    private static Suggestion suggestion(Article article) {
        String title = article.header().title();
        return new Suggestion(title, article.header().standfirst(), article.address(), title);
    }
}
