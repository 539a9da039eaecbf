package dossier.admin.topic;

import dossier.account.Account;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Article;
import dossier.article.Header;
import dossier.article.HeaderSaving;
import dossier.article.Masthead;
import dossier.article.Topic;
import dossier.article.TopicLine;
import dossier.article.TopicUses;
import dossier.article.Topics;
import dossier.journal.Journal;
import dossier.journal.Verb;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts topics into the bin, and takes them out. The articles on one are put on another before, or taken off it. */
@Controller
@Transactional
@RequestMapping("/admin/topics/{id}/bin")
class TopicBinController {

    private final Topics topics;
    private final TopicUses uses;
    private final HeaderSaving saving;
    private final TopicDesk desk;
    private final Clock clock;
    private final Journal journal;

    TopicBinController(
            Topics topics, TopicUses uses, HeaderSaving saving, TopicDesk desk, Clock clock, Journal journal) {
        this.topics = topics;
        this.uses = uses;
        this.saving = saving;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @GetMapping
    String edit(@PathVariable long id, Account editor, Model model) {
        Topic topic = desk.take(id, editor);
        List<TopicLine> others =
                topics.lines(false).stream().filter(line -> line.id() != id).toList();
        model.addAttribute("topic", topic);
        model.addAttribute("articles", uses.articlesOn(topic).size());
        model.addAttribute("others", others);
        return "admin/topic/bin";
    }

    /** Without another to put the articles on, they are taken off it. */
    @PostMapping
    String create(@PathVariable long id, @RequestParam(defaultValue = "0") long into, Account editor) {
        Topic topic = desk.take(id, editor);
        Optional<Topic> instead = topics.findById(into).filter(other -> !other.isBinned() && other.id() != id);
        if (into != 0 && instead.isEmpty()) {
            return "redirect:/admin/topics/" + id + "/bin";
        }
        uses.articlesOn(topic).forEach(article -> refile(article, topic, instead, editor));
        if (!topic.isBinned()) {
            topic.bin(editor, clock.instant());
            journal.tell(
                    editor,
                    Verb.BINNED,
                    Things.of(topic),
                    instead.map(other -> "for " + other.name()).orElse(""));
        }
        return "redirect:/admin/topics?show=bin";
    }

    @PostMapping("/end")
    String destroy(@PathVariable long id, Account editor) {
        Topic topic = desk.take(id, editor);
        if (topic.isBinned()) {
            topic.takeOutOfBin();
            journal.tell(editor, Verb.UNBINNED, Things.of(topic));
        }
        return "redirect:/admin/topics/" + id;
    }

    private void refile(Article article, Topic topic, Optional<Topic> instead, Account editor) {
        if (!new Rights(editor, article, clock.instant()).canWrite()) {
            return;
        }
        Header header = article.header();
        Masthead said = header.said();
        Set<Topic> filed = new HashSet<>(said.topics());
        filed.removeIf(each -> each.id() == topic.id());
        instead.filter(other -> filed.stream().noneMatch(each -> each.id() == other.id()))
                .ifPresent(filed::add);
        Masthead refiled = new Masthead(
                said.title(), said.standfirst(), said.byline(), said.picture(), said.pictureCaption(), filed);
        saving.save(article.id(), refiled, header.number(), editor);
    }
}
