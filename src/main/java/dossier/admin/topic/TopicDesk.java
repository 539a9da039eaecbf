package dossier.admin.topic;

import dossier.account.Account;
import dossier.account.Role;
import dossier.admin.Refused;
import dossier.admin.Things;
import dossier.article.Topic;
import dossier.article.Topics;
import dossier.web.NotFound;
import org.springframework.stereotype.Component;

/** Hands topics to those who may have them: all who write see them, and those who publish change them. */
@Component
class TopicDesk {

    private final Topics topics;

    TopicDesk(Topics topics) {
        this.topics = topics;
    }

    Topic look(long id) {
        return topics.findById(id).orElseThrow(NotFound::new);
    }

    /** To be changed. */
    Topic take(long id, Account editor) {
        Topic topic = look(id);
        if (!mayChange(editor)) {
            throw new Refused(Things.of(topic));
        }
        return topic;
    }

    static boolean mayChange(Account editor) {
        return editor.role() == Role.EDITOR || editor.role() == Role.ADMIN;
    }
}
