package dossier.mention;

import dossier.article.ArticleSaved;
import dossier.article.Revision;
import dossier.directory.Kind;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.text.Passage;
import dossier.text.Prose;
import dossier.text.Slug;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads each revision once and notes whom it names. It reads what is saved within the same transaction, and at start-up,
 * before the first reader comes, whatever it has not read by its present rules.
 */
@Component
class MentionIndex implements SmartInitializingSingleton {

    /** To be raised when the rules below change: everything is then read again. */
    private static final int RULES = 1;

    private static final int AT_ONCE = 200;

    private static final Pattern PROFILE = Pattern.compile("/([a-z]+)/([a-z0-9-]+)");

    private final Mentions mentions;
    private final Subjects subjects;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    MentionIndex(Mentions mentions, Subjects subjects, EntityManager entities, TransactionTemplate transaction) {
        this.mentions = mentions;
        this.subjects = subjects;
        this.entities = entities;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        while (Boolean.TRUE.equals(transaction.execute(status -> readSomeMore()))) {
            entities.clear();
        }
    }

    @EventListener
    void readWhatIsNew(ArticleSaved event) {
        mentions.unreadOf(event.articleId(), RULES).forEach(this::read);
    }

    private boolean readSomeMore() {
        List<Revision> unread = mentions.unread(RULES, Limit.of(AT_ONCE));
        unread.forEach(this::read);
        return !unread.isEmpty();
    }

    private void read(Revision revision) {
        mentions.forget(revision.id());
        int position = 0;
        for (Passage passage : Prose.of(revision.text()).passages()) {
            Optional<Subject> subject = whoLivesAt(passage.address());
            if (subject.isPresent()) {
                entities.persist(new Mention(revision, position++, subject.get(), passage));
            }
        }
        entities.merge(new MentionReading(revision.id(), RULES));
    }

    private Optional<Subject> whoLivesAt(String address) {
        Matcher matcher = PROFILE.matcher(address);
        return matcher.matches()
                ? Kind.on(matcher.group(1))
                        .flatMap(kind ->
                                Slug.parse(matcher.group(2)).flatMap(slug -> subjects.findByAnySlug(kind, slug)))
                : Optional.empty();
    }
}
