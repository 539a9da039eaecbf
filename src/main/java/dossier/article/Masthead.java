package dossier.article;

import dossier.picture.Picture;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands over an article: its title, standfirst and byline, its picture with a caption, and its topics. */
public record Masthead(
        String title,
        String standfirst,
        String byline,
        @Nullable Picture picture,
        String pictureCaption,
        Set<Topic> topics) {

    public Masthead {
        if (title.isBlank()) {
            throw new IllegalArgumentException("An article has a title");
        }
        topics = Set.copyOf(topics);
    }

    public static Masthead of(String title) {
        return new Masthead(title, "", "", null, "", Set.of());
    }
}
