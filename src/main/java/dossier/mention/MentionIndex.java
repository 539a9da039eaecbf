package dossier.mention;

import dossier.article.Article;
import dossier.article.ArticleAddress;
import dossier.article.ArticleSaved;
import dossier.article.Articles;
import dossier.article.EditionsRescheduled;
import dossier.article.Revision;
import dossier.article.SectionSaved;
import dossier.article.TakenSlug;
import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.directory.SubjectSaved;
import dossier.directory.Subjects;
import dossier.directory.Whereabouts;
import dossier.picture.PictureAddress;
import dossier.text.Passage;
import dossier.text.Prose;
import dossier.text.Slug;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads each revision once and notes whom it names, which other articles it links to, and which pictures it places. It reads
 * what is saved within the same transaction, and at start-up, before the first reader comes, whatever it has not read by its
 * present rules.
 */
@Component
class MentionIndex implements SmartInitializingSingleton {

    /** To be raised when the rules below change: everything is then read again. */
    static final int RULES = 4;

    private static final int AT_ONCE = 200;

    private final Mentions mentions;
    private final CrossReferences references;
    private final Placements placements;
    private final LooseLinks loose;
    private final Subjects subjects;
    private final Articles articles;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    MentionIndex(
            Mentions mentions,
            CrossReferences references,
            Placements placements,
            LooseLinks loose,
            Subjects subjects,
            Articles articles,
            EntityManager entities,
            TransactionTemplate transaction) {
        this.mentions = mentions;
        this.references = references;
        this.placements = placements;
        this.loose = loose;
        this.subjects = subjects;
        this.articles = articles;
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
        articles.findById(event.articleId()).ifPresent(this::readWhatLeadsTo);
        mentions.newlyShownBy(event.articleId())
                .forEach(showing -> showing.subject().show(showing.from()));
    }

    /** Whom only an edition would have shown that is called off, no reader finds. */
    @EventListener
    void showAnew(EditionsRescheduled event) {
        List<Subject> coming = subjects.shownAfter(event.at());
        List<Showing> showings = coming.isEmpty() ? List.of() : mentions.showings(coming);
        coming.forEach(Subject::hide);
        showings.forEach(showing -> showing.subject().show(showing.from()));
    }

    /** Whoever is new, or has moved, may be linked to already. */
    @EventListener
    void readWhatLeadsTo(SubjectSaved event) {
        subjects.findById(event.subjectId())
                .ifPresent(subject ->
                        readWhatLeadsTo(subjects.leadingTo(subject).stream().map(Destination::of)));
    }

    private void readWhatLeadsTo(Article article) {
        readWhatLeadsTo(articles.slugsOf(article).stream().map(Destination::ofArticle));
    }

    private void readWhatLeadsTo(Stream<Destination> destinations) {
        loose.to(destinations.map(Destination::path).toList()).forEach(this::read);
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
        Prose prose = Prose.of(revision.text());
        List<Passage> passages = prose.passages();
        noteMentions(revision, passages);
        noteCrossReferences(revision, passages);
        notePlacements(revision, prose.illustrations());
        noteLooseLinks(revision, passages);
        entities.merge(new MentionReading(revision.id(), RULES));
    }

    private void noteMentions(Revision revision, List<Passage> passages) {
        Map<ProfileAddress, Subject> living = whoLivesAt(passages);
        mentions.forget(revision.id());
        int position = 0;
        for (Passage passage : passages) {
            ProfileAddress address = ProfileAddress.parse(passage.address()).orElse(null);
            Subject subject = living.get(address);
            if (address != null && subject != null) {
                entities.persist(new Mention(revision, position++, subject, address, passage));
            }
        }
    }

    private void noteCrossReferences(Revision revision, List<Passage> passages) {
        Map<Slug, Article> articles = whichStandAt(passages);
        references.forget(revision.id());
        int position = 0;
        for (Passage passage : passages) {
            Article article = ArticleAddress.parse(passage.address())
                    .map(address -> articles.get(address.slug()))
                    .orElse(null);
            if (article != null) {
                entities.persist(new CrossReference(revision, position++, article, passage));
            }
        }
    }

    private void notePlacements(Revision revision, List<Passage> illustrations) {
        placements.forget(revision.id());
        int position = 0;
        for (Passage illustration : illustrations) {
            PictureAddress address =
                    PictureAddress.parse(illustration.address()).orElse(null);
            if (address != null) {
                entities.persist(new Placement(revision, position++, address.key(), illustration));
            }
        }
    }

    private void noteLooseLinks(Revision revision, List<Passage> passages) {
        loose.forget(revision.id());
        Set<Destination> taken = Stream.concat(
                        whoLivesAt(passages).keySet().stream().map(Destination::of),
                        whichStandAt(passages).keySet().stream().map(Destination::ofArticle))
                .collect(Collectors.toSet());
        passages.stream()
                .flatMap(passage -> Destination.parse(passage.address()).stream())
                .filter(destination -> !taken.contains(destination))
                .distinct()
                .forEach(destination -> entities.persist(new LooseLink(revision, destination)));
    }

    private Map<Slug, Article> whichStandAt(List<Passage> passages) {
        Set<Slug> slugs = passages.stream()
                .flatMap(passage -> ArticleAddress.parse(passage.address()).stream())
                .map(ArticleAddress::slug)
                .collect(Collectors.toSet());
        List<TakenSlug> found = slugs.isEmpty() ? List.of() : articles.withAnySlug(slugs);
        return found.stream().collect(Collectors.toMap(TakenSlug::slug, TakenSlug::article));
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
