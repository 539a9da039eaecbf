package dossier.article;

import dossier.history.Joined;
import dossier.picture.Picture;
import dossier.text.Merge;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two mastheads that were made from one, joined: each line word by word, topics one by one, the picture as a whole.
 *
 * @param picture empty where both chose another
 */
public record MastheadJoining(
        Merge title, Merge standfirst, Merge byline, Merge pictureCaption, Optional<Choice> picture, Set<Topic> topics)
        implements Joined<Masthead> {

    /** A picture, or none. */
    public record Choice(@Nullable Picture picture) {}

    public static MastheadJoining of(Masthead base, Masthead mine, Masthead theirs) {
        return new MastheadJoining(
                Merge.of(base.title(), mine.title(), theirs.title()),
                Merge.of(base.standfirst(), mine.standfirst(), theirs.standfirst()),
                Merge.of(base.byline(), mine.byline(), theirs.byline()),
                Merge.of(base.pictureCaption(), mine.pictureCaption(), theirs.pictureCaption()),
                picture(base.picture(), mine.picture(), theirs.picture()),
                topics(base.topics(), mine.topics(), theirs.topics()));
    }

    @Override
    public boolean isClean() {
        return title.isClean()
                && standfirst.isClean()
                && byline.isClean()
                && pictureCaption.isClean()
                && picture.isPresent()
                && standfirst.text().length() <= Masthead.LONGEST_STANDFIRST
                && isShortEnough(title.text())
                && !title.text().isBlank()
                && isShortEnough(byline.text());
    }

    @Override
    public Masthead said() {
        return new Masthead(
                title.text(),
                standfirst.text(),
                byline.text(),
                picture.orElseThrow().picture(),
                pictureCaption.text(),
                topics);
    }

    private static boolean isShortEnough(String line) {
        return line.length() <= Masthead.LONGEST_LINE;
    }

    private static Optional<Choice> picture(@Nullable Picture base, @Nullable Picture mine, @Nullable Picture theirs) {
        if (Objects.equals(mine, base) || Objects.equals(mine, theirs)) {
            return Optional.of(new Choice(theirs));
        }
        return Objects.equals(theirs, base) ? Optional.of(new Choice(mine)) : Optional.empty();
    }

    private static Set<Topic> topics(Set<Topic> base, Set<Topic> mine, Set<Topic> theirs) {
        Set<Topic> topics = new HashSet<>(theirs);
        topics.addAll(mine);
        base.stream()
                .filter(topic -> !mine.contains(topic) || !theirs.contains(topic))
                .forEach(topics::remove);
        return topics;
    }
}
