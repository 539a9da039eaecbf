package dossier.article;

import java.util.List;

/** All that an article says at a time: its header, and its sections in their order, each as one of its revisions. */
public record Manuscript(Header header, List<Revision> revisions) {

    public Manuscript {
        revisions = List.copyOf(revisions);
    }

    boolean saysTheSameAs(Manuscript other) {
        return header.says(other.header.masthead()) && texts().equals(other.texts());
    }

    List<Section> sections() {
        return revisions.stream().map(Revision::section).toList();
    }

    private List<Object> texts() {
        return revisions.stream()
                .<Object>map(revision -> List.of(revision.section().anchor(), revision.wording()))
                .toList();
    }
}
