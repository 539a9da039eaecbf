package dossier.site;

import dossier.article.Edition;
import dossier.article.Topic;
import dossier.directory.Kind;
import dossier.directory.Subject;
import dossier.reading.TeaserPart;
import dossier.reading.When;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the front page shows: the foremost article, the newest, and whom and what they are about. */
record FrontPage(
        @Nullable Edition lead, When leadLive, List<TeaserPart> newest, List<Topic> topics, List<Subject> subjects) {

    record Shelf(String name, List<Subject> subjects) {}

    private static final int NAMED_OF_A_KIND = 18;

    /** Whom and what the articles on this page name, kind by kind. */
    public List<Shelf> shelves() {
        return Stream.of(Kind.values())
                .map(this::shelf)
                .filter(shelf -> !shelf.subjects().isEmpty())
                .toList();
    }

    private Shelf shelf(Kind kind) {
        Stream<Subject> those = subjects.stream().filter(subject -> subject.kind() == kind);
        return new Shelf(kind.shelf(), those.limit(NAMED_OF_A_KIND).toList());
    }
}
