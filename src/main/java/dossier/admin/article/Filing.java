package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Things;
import dossier.admin.Whole;
import dossier.article.Masthead;
import dossier.article.Topic;
import dossier.article.Topics;
import dossier.journal.Journal;
import dossier.journal.Verb;
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
    private final Journal journal;

    Filing(Topics topics, Pictures pictures, Journal journal) {
        this.topics = topics;
        this.pictures = pictures;
        this.journal = journal;
    }

    @Transactional
    Masthead masthead(HeaderForm form, Account editor) {
        List<Topic> filed = new ArrayList<>(topics.findAllById(ids(form.topics())));
        String name = Wording.inOneForm(form.newTopic()).strip();
        if (!name.isEmpty()) {
            filed.add(topic(name, editor));
        }
        @Nullable
        Picture picture = pictures.findById((long) Whole.of(form.picture())).orElse(null);
        return form.masthead(picture, filed);
    }

    private Topic topic(String name, Account editor) {
        Topic topic = topics.findByNameIgnoringCase(name).orElseGet(() -> begin(name, editor));
        if (topic.isBinned()) {
            topic.takeOutOfBin();
            journal.tell(editor, Verb.UNBINNED, Things.of(topic));
        }
        return topic;
    }

    private Topic begin(String name, Account editor) {
        Topic topic = topics.save(new Topic(freeSlug(name), name, ""));
        journal.tell(editor, Verb.BEGAN, Things.of(topic));
        return topic;
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
