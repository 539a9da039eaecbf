package dossier.admin.article;

import dossier.admin.Sayable;
import dossier.article.Header;
import dossier.article.Masthead;
import dossier.article.Topic;
import dossier.picture.Picture;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants to stand over an article.
 *
 * @param topics the ids of the topics it is filed under
 * @param newTopic the name of one that does not exist yet; may be empty
 * @param picture the id of its picture; 0 for none
 * @param base the number of the header that the editor started from
 */
record HeaderForm(
        @Sayable(longest = Masthead.LONGEST_LINE, isRequired = true)
        String title,

        @Sayable(longest = Masthead.LONGEST_STANDFIRST) String standfirst,
        @Sayable(longest = Masthead.LONGEST_LINE) String byline,
        List<String> topics,
        @Sayable(longest = 100) String newTopic,
        String picture,
        @Sayable(longest = 5_000) String pictureCaption,
        String base) {

    HeaderForm {
        title = Objects.requireNonNullElse(title, "");
        standfirst = Objects.requireNonNullElse(standfirst, "");
        byline = Objects.requireNonNullElse(byline, "");
        topics = topics == null
                ? List.of()
                : topics.stream().filter(Objects::nonNull).toList();
        newTopic = Objects.requireNonNullElse(newTopic, "");
        picture = Objects.requireNonNullElse(picture, "");
        base = Objects.requireNonNullElse(base, "");
        pictureCaption = Objects.requireNonNullElse(pictureCaption, "");
    }

    static HeaderForm of(Header header) {
        return of(header.masthead(), header.number());
    }

    static HeaderForm of(Masthead masthead, int base) {
        return of(
                masthead.title(),
                masthead.standfirst(),
                masthead.byline(),
                masthead.topics(),
                masthead.picture(),
                masthead.pictureCaption(),
                base);
    }

    /** Of lines that need not make a header yet. */
    static HeaderForm of(
            String title,
            String standfirst,
            String byline,
            Collection<Topic> topics,
            @Nullable Picture picture,
            String pictureCaption,
            int base) {
        return new HeaderForm(
                title,
                standfirst,
                byline,
                topics.stream()
                        .map(topic -> String.valueOf(topic.id()))
                        .sorted()
                        .toList(),
                "",
                picture == null ? "0" : String.valueOf(picture.id()),
                pictureCaption,
                String.valueOf(base));
    }

    /** The same, without the topic that it would make. */
    HeaderForm withoutNewTopic() {
        return new HeaderForm(title, standfirst, byline, topics, "", picture, pictureCaption, base);
    }

    Masthead masthead(@Nullable Picture chosen, Collection<Topic> filed) {
        return new Masthead(title, standfirst, byline, chosen, pictureCaption, new HashSet<>(filed));
    }
}
