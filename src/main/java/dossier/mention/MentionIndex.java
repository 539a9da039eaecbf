package dossier.mention;

import dossier.article.ArticleSaved;
import dossier.article.Revision;
import dossier.article.SectionSaved;
import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.directory.Whereabouts;
import dossier.text.Passage;
import dossier.text.Prose;
import dossier.text.Slug;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        boolean isMore = true;
        while (isMore) {
            isMore = Boolean.TRUE.equals(transaction.execute(status -> readSomeMore()));
        }
    }

    @EventListener
    void readWhatIsNew(ArticleSaved event) {
        mentions.unreadOf(event.articleId(), RULES).forEach(this::read);
    }

    @EventListener
    void readWhatIsNew(SectionSaved event) {
        mentions.unreadOfSection(event.sectionId(), RULES).forEach(this::read);
    }

    private boolean readSomeMore() {
        List<Revision> unread = mentions.unread(RULES, Limit.of(AT_ONCE));
        unread.forEach(this::read);
        return !unread.isEmpty();
    }

    private void read(Revision revision) {
        List<Passage> passages = Prose.of(revision.text()).passages();
        Map<ProfileAddress, Subject> living = whoLivesAt(passages);
        mentions.forget(revision.id());
        int position = 0;
        for (Passage passage : passages) {
            Subject subject =
                    ProfileAddress.parse(passage.address()).map(living::get).orElse(null);
            if (subject != null) {
                entities.persist(new Mention(revision, position++, subject, passage));
            }
        }
        entities.merge(new MentionReading(revision.id(), RULES));
    }

    private Map<ProfileAddress, Subject> whoLivesAt(List<Passage> passages) {
        Set<Slug> slugs = passages.stream()
                .flatMap(passage -> ProfileAddress.parse(passage.address()).stream())
                .map(ProfileAddress::slug)
                .collect(Collectors.toSet());
        List<Whereabouts> found = slugs.isEmpty() ? List.of() : subjects.withAnySlug(slugs);
        return found.stream().collect(Collectors.toMap(Whereabouts::address, Whereabouts::subject));
    }
}
