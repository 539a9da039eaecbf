package dossier.site;

import dossier.article.Edition;
import dossier.article.Teaser;
import dossier.article.Topic;
import dossier.directory.Kind;
import dossier.directory.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the front page shows: the foremost article, the newest, and whom and what they are about. */
record FrontPage(
        @Nullable Edition lead, When leadLive, List<Teaser> newest, List<Topic> topics, List<Subject> subjects) {

    private static final int NAMED_OF_A_KIND = 18;

    List<Subject> people() {
        return of(Kind.PERSON);
    }

    List<Subject> organisations() {
        return of(Kind.ORGANISATION);
    }

    List<Subject> products() {
        return of(Kind.PRODUCT);
    }

    private List<Subject> of(Kind kind) {
        return subjects.stream()
                .filter(subject -> subject.kind() == kind)
                .limit(NAMED_OF_A_KIND)
                .toList();
    }
}
