package dossier.admin.comment;

import dossier.article.Revision;
import dossier.article.Revisions;
import dossier.article.Section;
import dossier.comment.PassageSearch;
import dossier.comment.Quotation;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the passage that somebody means: in the text that they looked at, or else in what the section says now. */
@Component
class Quoting {

    private final Revisions revisions;

    Quoting(Revisions revisions) {
        this.revisions = revisions;
    }

    Optional<Quotation> find(Section section, CommentForm form) {
        return revisions
                .find(section, form.revision())
                .flatMap(revision -> in(revision, form))
                .or(() -> in(section.current(), form));
    }

    private static Optional<Quotation> in(Revision revision, CommentForm form) {
        return PassageSearch.find(form.passageInOneForm(), revision.text(), form.place())
                .map(range -> Quotation.of(revision, range));
    }
}
