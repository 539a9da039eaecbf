package dossier.admin;

import dossier.article.Article;
import dossier.article.Section;
import dossier.article.Topic;
import dossier.directory.Subject;
import dossier.journal.Thing;
import dossier.picture.Picture;
import org.jspecify.annotations.Nullable;

/** The things of the newsroom as the journal has them. Articles have an owner, since not everybody who writes may read them. */
public final class Things {

    private Things() {}

    public static Thing of(Article article) {
        return of(article, null);
    }

    public static Thing of(Section section) {
        return of(
                section.article(),
                new Thing.Part(section.id(), section.current().heading()));
    }

    private static Thing of(Article article, Thing.@Nullable Part part) {
        return new Thing(Thing.Kind.ARTICLE, article.id(), article.header().title(), article.createdBy(), part);
    }

    public static Thing of(Subject subject) {
        return open(Thing.Kind.valueOf(subject.kind().name()), subject.id(), subject.name());
    }

    public static Thing of(Topic topic) {
        return open(Thing.Kind.TOPIC, topic.id(), topic.name());
    }

    public static Thing of(Picture picture) {
        return open(Thing.Kind.PICTURE, picture.id(), picture.alt());
    }

    private static Thing open(Thing.Kind kind, long id, String name) {
        return new Thing(kind, id, name, null, null);
    }
}
