package dossier.admin.topic;

import dossier.admin.Sayable;
import dossier.admin.Whole;
import dossier.article.Topic;
import dossier.text.Wording;
import java.util.Objects;

/**
 * What a topic is called, and what it is about.
 *
 * @param base how often it had been changed when the editor started
 */
record TopicForm(
        @Sayable(longest = 100, isRequired = true) String name,
        @Sayable(longest = 1_000) String definition,
        String base) {

    TopicForm {
        name = Objects.requireNonNullElse(name, "");
        definition = Objects.requireNonNullElse(definition, "");
        base = Objects.requireNonNullElse(base, "");
    }

    static TopicForm of(Topic topic) {
        return new TopicForm(topic.name(), topic.definition(), String.valueOf(topic.version()));
    }

    /** Whether somebody has said otherwise meanwhile than what was started from, and than this. */
    boolean isOvertaken(Topic topic) {
        boolean isSaid = named().equals(topic.name()) && defined().equals(topic.definition());
        return Whole.of(base) != topic.version() && !isSaid;
    }

    String named() {
        return Wording.inOneForm(name).strip();
    }

    String defined() {
        return Wording.inOneForm(definition).strip();
    }
}
