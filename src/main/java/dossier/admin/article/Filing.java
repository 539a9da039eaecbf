package dossier.admin.article;

import dossier.admin.Whole;
import dossier.article.Masthead;
import dossier.article.Topic;
import dossier.article.Topics;
import dossier.picture.Picture;
import dossier.picture.Pictures;
import dossier.text.Slug;
import dossier.text.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the topics and the picture that a form names, and makes the topic that it names first. */
@Component
class Filing {

    private static final Slug WITHOUT_LETTERS = new Slug("topic");

    private final Topics topics;
    private final Pictures pictures;

    Filing(Topics topics, Pictures pictures) {
        this.topics = topics;
        this.pictures = pictures;
    }

    @Transactional
    Masthead masthead(HeaderForm form) {
        List<Topic> filed = new ArrayList<>(topics.findAllById(ids(form.topics())));
        String name = Wording.inOneForm(form.newTopic()).strip();
        if (!name.isEmpty()) {
            Topic topic = topics.findByNameIgnoringCase(name)
                    .orElseGet(() -> topics.save(new Topic(freeSlug(name), name, "")));
            topic.takeOutOfBin();
            filed.add(topic);
        }
        @Nullable
        Picture picture = pictures.findById((long) Whole.of(form.picture())).orElse(null);
        return form.masthead(picture, filed);
    }

    private static List<Long> ids(List<String> typed) {
        return typed.stream().map(each -> (long) Whole.of(each)).toList();
    }

    private Slug freeSlug(String name) {
        return Slug.like(name)
                .orElse(WITHOUT_LETTERS)
                .unless(slug -> topics.findByAnySlug(slug).isPresent());
    }
}
