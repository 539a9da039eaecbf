package dossier.admin.article;

import dossier.admin.Rights;
import dossier.article.Topics;
import dossier.picture.Pictures;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers the page of an article's header: what is around it, and what there is to choose from. */
@Component
class HeaderPages {

    private final Workbenches workbenches;
    private final Topics topics;
    private final Pictures pictures;

    HeaderPages(Workbenches workbenches, Topics topics, Pictures pictures) {
        this.workbenches = workbenches;
        this.topics = topics;
        this.pictures = pictures;
    }

    String page(Rights rights, Model model) {
        model.addAttribute("bench", workbenches.of(rights, 0));
        model.addAttribute("topics", topics.findAll(Sort.by("name")));
        model.addAttribute("pictures", pictures.findAll(Sort.by(Sort.Direction.DESC, "id")));
        return "admin/article/article";
    }
}
