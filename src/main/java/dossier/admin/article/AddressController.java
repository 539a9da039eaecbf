package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Article;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.text.Slug;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives an article another address; the old one leads there. */
@Controller
class AddressController {

    private final FreeSlugs slugs;
    private final Desk desk;
    private final Journal journal;

    AddressController(FreeSlugs slugs, Desk desk, Journal journal) {
        this.slugs = slugs;
        this.desk = desk;
        this.journal = journal;
    }

    @PostMapping("/admin/articles/{id}/address")
    @Transactional
    String update(@PathVariable long id, AddressForm form, Account editor, RedirectAttributes next) {
        Article article = desk.take(id, editor, Rights::canReaddress);
        Optional<Slug> slug = form.parsed();
        if (slug.isEmpty() || !slugs.isFree(slug.get(), article)) {
            next.addFlashAttribute("address", form.slug());
            next.addFlashAttribute("addressProblem", slug.isEmpty() ? "admin.address.shape" : "admin.address.taken");
        } else if (!slug.get().equals(article.slug())) {
            String was = article.address();
            article.moveTo(slug.get());
            journal.tell(editor, Verb.READDRESSED, Things.of(article), was + " → " + article.address());
        }
        return "redirect:/admin/articles/" + id + "#_address";
    }
}
