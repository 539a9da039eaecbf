package dossier.integrity;

import static dossier.integrity.Flaw.Kind.ADDRESS_LOST;
import static dossier.integrity.Flaw.Kind.EDITION_TORN;
import static dossier.integrity.Flaw.Kind.MENTION_OF_ANOTHER;
import static dossier.integrity.Flaw.Kind.MERGER_LOST;
import static dossier.integrity.Flaw.Kind.NAMES_UNSORTED;
import static dossier.integrity.Flaw.Kind.PRESENT_STATE_LOST;
import static dossier.integrity.Flaw.Kind.RELATION_OF_ANOTHER;
import static dossier.integrity.Flaw.Kind.REVISION_UNREAD;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the database for what cannot be: each question has no answer where all is well. */
@Component
class Records {

    private static final int MOST = 1_000;

    private final EntityManager entities;

    Records(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A question that has no answer where all is well.
     *
     * @param of what its answers are the ids of
     */
    private record Question(Flaw.Kind kind, String of, String jpql) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question(MENTION_OF_ANOTHER, "revision", """
                    select mention.place.revisionId from Mention mention join mention.named named
                    where mention.subject.id <> coalesce(named.mergedInto.id, named.id)"""),
            new Question(RELATION_OF_ANOTHER, "relation", """
                    select relation.id from Relation relation join relation.saidOf saidOf join relation.saidWith saidWith
                    where relation.subject.id <> coalesce(saidOf.keptWith.id, saidOf.id)
                    or relation.other.id <> coalesce(saidWith.keptWith.id, saidWith.id)"""),
            new Question(MERGER_LOST, "subject", """
                    select subject.id from Subject subject left join subject.mergedInto into
                    where (into is not null and into.mergedInto is not null)
                    or (into is not null and not exists (
                        select 1 from Merger merger where merger.subject = subject and merger.undoneAt is null))
                    or (into is null and exists (
                        select 1 from Merger merger where merger.subject = subject and merger.undoneAt is null))
                    or (subject.keptWith.id is null and exists (
                        select 1 from Merger merger
                        where merger.subject = subject and merger.undoneAt is null and merger.replacement = false))
                    or (subject.keptWith.id is not null and not exists (
                        select 1 from Merger merger
                        where merger.subject = subject and merger.undoneAt is null and merger.replacement = false))"""),
            new Question(REVISION_UNREAD, "revision", """
                    select revision.id from Revision revision where not exists (
                        select 1 from MentionReading reading where reading.revisionId = revision.id)"""),
            new Question(ADDRESS_LOST, "subject", """
                    select subject.id from Subject subject where not exists (
                        select 1 from Subject same join same.slugs each
                        where same = subject and each.slug = subject.slug and each.kind = subject.kind)"""),
            new Question(ADDRESS_LOST, "article", """
                    select article.id from Article article where not exists (
                        select 1 from Article same join same.slugs slug where same = article and slug = article.slug)"""),
            new Question(PRESENT_STATE_LOST, "subject", """
                    select subject.id from Subject subject left join subject.entry entry
                    where entry is null or entry.subject <> subject or entry.aside = true"""),
            new Question(PRESENT_STATE_LOST, "section", """
                    select section.id from Section section left join section.current revision
                    where revision is null or revision.section <> section or revision.aside = true"""),
            new Question(PRESENT_STATE_LOST, "article", """
                    select article.id from Article article left join article.header header
                    where header is null or header.article <> article or header.aside = true"""),
            new Question(NAMES_UNSORTED, "subject", """
                    select subject.id from Subject subject where subject.sortKey = '' or not exists (
                        select 1 from Subject same join same.names known where same = subject and known.name = subject.name)"""),
            new Question(EDITION_TORN, "edition", """
                    select edition.id from Edition edition where edition.header.article <> edition.article
                    or exists (select 1 from Edition same join same.revisions revision
                        where same = edition and revision.section.article <> edition.article)"""));

    Stream<Flaw> flaws() {
        return QUESTIONS.stream().flatMap(this::answers);
    }

    private Stream<Flaw> answers(Question question) {
        return entities.createQuery(question.jpql(), Long.class)
                .setMaxResults(MOST)
                .getResultStream()
                .distinct()
                .map(id -> new Flaw(question.kind(), question.of() + " " + id, ""));
    }
}
