package dossier.article;

import dossier.picture.Picture;
import dossier.text.Erasure;
import dossier.text.Wording;
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

    public static final int LONGEST_LINE = 300;
    public static final int LONGEST_STANDFIRST = 5_000;

    public Masthead {
        title = Wording.inOneForm(title).strip();
        standfirst = Wording.inOneForm(standfirst).strip();
        byline = Wording.inOneForm(byline).strip();
        pictureCaption = Wording.inOneForm(pictureCaption).strip();
        if (title.isEmpty() || title.length() > LONGEST_LINE || byline.length() > LONGEST_LINE) {
            throw new IllegalArgumentException("An article has a title, and it fits into a line, as its byline does");
        }
        topics = Set.copyOf(topics);
    }

    /** The same with another picture, or with none. Its caption stays. */
    public Masthead withPicture(@Nullable Picture newPicture) {
        return new Masthead(title, standfirst, byline, newPicture, pictureCaption, topics);
    }

    /** The same without a passage that was removed. */
    Masthead without(Erasure erasure) {
        return new Masthead(
                erasure.fromPlain(title, LONGEST_LINE),
                erasure.fromPlain(standfirst, Integer.MAX_VALUE),
                erasure.fromPlain(byline, LONGEST_LINE),
                picture,
                erasure.fromPlain(pictureCaption, Integer.MAX_VALUE),
                topics);
    }

    public static Masthead of(String title) {
        return new Masthead(title, "", "", null, "", Set.of());
    }
}
