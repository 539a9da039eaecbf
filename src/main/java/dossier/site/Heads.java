package dossier.site;

import dossier.web.BaseUrl;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says to machines what a page is whose words stand in the messages. */
@Component
class Heads {

    private final MessageSource messages;
    private final BaseUrl base;

    Heads(MessageSource messages, BaseUrl base) {
        this.messages = messages;
        this.base = base;
    }

    /**
     * The head of the page that the messages {@code key.title} and {@code key.description} speak of.
     *
     * @param about what the messages name in their placeholders
     */
    Head of(String key, String path, Object... about) {
        return Head.of(say(key + ".title", about), say(key + ".description", about), base.of(path));
    }

    private String say(String key, Object... about) {
        return messages.getMessage(key, about, Locale.UK);
    }
}
