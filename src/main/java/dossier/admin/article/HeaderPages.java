package dossier.admin.article;

import dossier.admin.Rights;
import dossier.admin.comment.OpenTalks;
import dossier.article.Header;
import dossier.article.MastheadJoining;
import dossier.article.Topics;
import dossier.history.Saved;
import dossier.picture.Picture;
import dossier.picture.Pictures;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers the page of an article's header, with what there is to choose from, and the choice between two headers. */
@Component
class HeaderPages {

    private final Workbenches workbenches;
    private final Topics topics;
    private final Pictures pictures;
    private final OpenTalks talks;

    HeaderPages(Workbenches workbenches, Topics topics, Pictures pictures, OpenTalks talks) {
        this.talks = talks;
        this.workbenches = workbenches;
        this.topics = topics;
        this.pictures = pictures;
    }

    String page(Rights rights, Model model) {
        model.addAttribute("bench", workbenches.of(rights, 0));
        Header header = rights.article().header();
        Picture picture = header.picture();
        model.addAttribute("topics", topics.offeredTo(header));
        model.addAttribute("pictures", pictures.offeredBeside(picture == null ? 0 : picture.id()));
        model.addAttribute("comments", talks.of(rights.article()));
        return "admin/article/article";
    }

    String clash(Saved<Header, MastheadJoining> saved, Rights rights, Model model) {
        model.addAttribute("page", HeaderClash.of(workbenches.of(rights, 0), saved));
        return "admin/article/clash";
    }
}
