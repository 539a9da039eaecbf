package dossier.admin.topic;

import dossier.admin.Sayable;
import dossier.article.Topic;
import dossier.text.Wording;
import java.util.Objects;

/** What a topic is called, and what it is about. */
record TopicForm(
        @Sayable(longest = 100, isRequired = true) String name,
        @Sayable(longest = 1_000) String definition) {

    TopicForm {
        name = Objects.requireNonNullElse(name, "");
        definition = Objects.requireNonNullElse(definition, "");
    }

    static TopicForm of(Topic topic) {
        return new TopicForm(topic.name(), topic.definition());
    }

    String named() {
        return Wording.inOneForm(name).strip();
    }

    String defined() {
        return Wording.inOneForm(definition).strip();
    }
}
