package dossier.admin.topic;

import dossier.account.Account;
import dossier.admin.Stage;
import dossier.admin.Things;
import dossier.article.Topic;
import dossier.article.TopicUses;
import dossier.article.Topics;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.PageNumber;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All topics, and each with the articles that are on it. */
@Controller("editorsTopics")
@RequestMapping("/admin/topics")
class TopicController {

    private static final int ON_A_PAGE = 50;

    private final Topics topics;
    private final TopicUses uses;
    private final TopicDesk desk;
    private final Clock clock;
    private final Journal journal;

    TopicController(Topics topics, TopicUses uses, TopicDesk desk, Clock clock, Journal journal) {
        this.topics = topics;
        this.uses = uses;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String index(@RequestParam(defaultValue = "all") String show, Model model) {
        boolean isBin = show.equals("bin");
        model.addAttribute("isBin", isBin);
        model.addAttribute("lines", topics.lines(isBin));
        return "admin/topic/topics";
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    String edit(
            @PathVariable long id,
            @RequestParam(defaultValue = "live") String show,
            @RequestParam(defaultValue = "1") String page,
            Account editor,
            Model model) {
        Topic topic = desk.look(id);
        model.addAttribute("form", TopicForm.of(topic));
        return page(topic, Stage.of(show), PageNumber.parse(page), editor, model);
    }

    @PostMapping("/{id}")
    @Transactional
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TopicForm form,
            BindingResult problems,
            Account editor,
            Model model) {
        Topic topic = desk.take(id, editor);
        if (!problems.hasErrors() && isTaken(form.named(), topic)) {
            problems.rejectValue("name", "admin.topic.taken");
        }
        if (!problems.hasErrors() && form.isOvertaken(topic)) {
            problems.rejectValue("base", "admin.topic.overtaken");
        }
        if (problems.hasErrors()) {
            return page(topic, Stage.LIVE, PageNumber.parse("1"), editor, model);
        }
        boolean isNew = !form.named().equals(topic.name()) || !form.defined().equals(topic.definition());
        topic.describe(form.named(), form.defined());
        if (isNew) {
            journal.tell(editor, Verb.REVISED, Things.of(topic));
        }
        return "redirect:/admin/topics/" + id;
    }

    private boolean isTaken(String name, Topic topic) {
        return topics.findByNameIgnoringCase(name)
                .filter(other -> other.id() != topic.id())
                .isPresent();
    }

    private String page(Topic topic, Stage stage, PageNumber number, Account editor, Model model) {
        model.addAttribute("topic", topic);
        model.addAttribute("mayChange", TopicDesk.mayChange(editor));
        model.addAttribute("stage", stage);
        model.addAttribute("uses", number.in(stage.of(uses, topic, editor, clock.instant(), number.of(ON_A_PAGE))));
        return "admin/topic/topic";
    }
}
