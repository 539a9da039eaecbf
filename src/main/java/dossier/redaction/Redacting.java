package dossier.redaction;

import dossier.account.Account;
import dossier.article.ArticleSaved;
import dossier.article.Articles;
import dossier.comment.Quotations;
import dossier.directory.SubjectSaved;
import dossier.directory.Subjects;
import dossier.history.RedactedTexts;
import dossier.history.Redaction;
import dossier.history.Redactions;
import dossier.redaction.Shelf.Column;
import dossier.text.Erasure;
import dossier.text.Passage;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes a passage for legal reasons from all that was ever said: from every revision and header, from what editions and
 * corrections say, and from the directory. It changes what is immutable, and is the only one to do so: row by row, by narrow
 * updates, in one transaction. Whoever saves meanwhile waits, and has the passage taken out of what they bring.
 */
@Component
public class Redacting {

    /** Not all texts are held at once. */
    private static final int AT_ONCE = 500;

    private final Redactions redactions;
    private final Articles articles;
    private final Subjects subjects;
    private final Quotations quotations;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final JdbcTemplate database;
    private final Clock clock;

    Redacting(
            Redactions redactions,
            Articles articles,
            Subjects subjects,
            Quotations quotations,
            EntityManager entities,
            ApplicationEventPublisher events,
            DataSource source,
            Clock clock) {
        this.redactions = redactions;
        this.articles = articles;
        this.subjects = subjects;
        this.quotations = quotations;
        this.entities = entities;
        this.events = events;
        this.database = new JdbcTemplate(source);
        this.database.setFetchSize(AT_ONCE);
        this.clock = clock;
    }

    /** All that says it now. */
    @Transactional(readOnly = true)
    public Traces look(Removal removal) {
        List<Trace> traces = traces(removal);
        return Traces.of(traces, showing(traces));
    }

    /** Removes it; the reason is for administrators. What nobody has said is not removed, and no redaction. */
    @Transactional
    public Optional<Redaction> redact(Removal removal, String reason, Account editor) {
        take(removal, removal.article() == 0 ? traces(removal) : List.of());
        List<Trace> traces = traces(removal);
        return traces.isEmpty() ? Optional.empty() : Optional.of(redact(traces, removal, reason, editor));
    }

    private Redaction redact(List<Trace> traces, Removal removal, String reason, Account editor) {
        @Nullable Long article = removal.article() == 0 ? null : removal.article();
        Redaction redaction =
                new Redaction(removal.fingerprint(), removal.mark(), article, reason, editor, clock.instant());
        note(redaction, traces);
        Redaction saved = redactions.saveAndFlush(redaction);
        remove(traces);
        events.publishEvent(new Removing(saved.id(), removal));
        return saved;
    }

    /** Looks once more, for what was on its way in when it was removed and knew nothing of it. */
    @Transactional
    public void lookAgain(Removing removing) {
        List<Trace> traces = traces(removing.removal());
        if (!traces.isEmpty()) {
            Redaction redaction = redactions.findById(removing.redaction()).orElseThrow();
            note(redaction, traces);
            remove(traces);
        }
    }

    private void note(Redaction redaction, List<Trace> traces) {
        redaction.note(
                counts(traces), showing(traces).stream().map(Traces.Shown::id).toList());
    }

    private void remove(List<Trace> traces) {
        entities.flush();
        traces.forEach(this::rewrite);
        entities.clear();
        tell(traces);
    }

    /** All that says it is kept from changing until this is done. */
    private void take(Removal removal, List<Trace> traces) {
        Set<Long> articleIds = owners(traces, trace -> trace.article() != 0, Trace::article);
        if (removal.article() != 0) {
            articleIds.add(removal.article());
        }
        articleIds.forEach(articles::take);
        owners(traces, trace -> isOfSubject(trace.shelf()), Trace::owner).forEach(subjects::take);
    }

    private List<Trace> traces(Removal removal) {
        entities.flush();
        Erasure erasure = removal.erasure();
        boolean isOfOneArticle = removal.article() != 0;
        return Stream.of(Shelf.values())
                .filter(shelf -> !isOfOneArticle || shelf.isAlwaysMeant())
                .flatMap(shelf -> traces(shelf, removal, erasure).stream())
                .toList();
    }

    private List<Trace> traces(Shelf shelf, Removal removal, Erasure erasure) {
        boolean isOfOneArticle = removal.article() != 0 && shelf.isOfArticles();
        long which = isOfOneArticle ? removal.article() : 0;
        Sieve sieve = removal.sieve();
        List<Trace> traces = new ArrayList<>();
        database.query(
                shelf.select(isOfOneArticle),
                (ResultSet row) -> trace(shelf, row, sieve, erasure).ifPresent(traces::add),
                which);
        return traces;
    }

    private static Optional<Trace> trace(Shelf shelf, ResultSet row, Sieve sieve, Erasure erasure) throws SQLException {
        List<@Nullable String> said = new ArrayList<>();
        for (int index = 0; index < shelf.columns().size(); index++) {
            said.add(row.getString(6 + index));
        }
        if (said.stream().noneMatch(words -> words != null && sieve.lets(words))) {
            return Optional.empty();
        }
        Optional<Passage> passage = IntStream.range(0, said.size())
                .mapToObj(index -> shelf.columns().get(index).firstIn(erasure, said.get(index)))
                .flatMap(Optional::stream)
                .findFirst();
        return passage.isEmpty()
                ? Optional.empty()
                : Optional.of(new Trace(
                        shelf,
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getInt(4),
                        row.getString(5),
                        clean(shelf.columns(), said, erasure),
                        passage.get()));
    }

    private static List<@Nullable String> clean(List<Column> columns, List<@Nullable String> said, Erasure erasure) {
        return IntStream.range(0, said.size())
                .mapToObj(index -> columns.get(index).without(erasure, said.get(index)))
                .toList();
    }

    private void rewrite(Trace trace) {
        if (trace.shelf() == Shelf.REVISION) {
            rereads(trace.key(), String.valueOf(trace.clean().get(1)));
        }
        List<@Nullable Object> arguments = new ArrayList<>(trace.clean());
        arguments.add(trace.key());
        database.update(trace.shelf().update(), arguments.toArray());
    }

    /** Whoever has read a revision, to say whom it names, or quotes from it. */
    private void rereads(long revision, String text) {
        String before = database.queryForObject("select text from revisions where id = ?", String.class, revision);
        quotations.reword(revision, String.valueOf(before), text);
        database.update("delete from mention_readings where revision_id = ?", revision);
    }

    private static List<RedactedTexts> counts(List<Trace> traces) {
        Map<Shelf, Long> counts =
                traces.stream().collect(Collectors.groupingBy(Trace::shelf, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each ->
                        new RedactedTexts(each.getKey().name(), each.getValue().intValue()))
                .toList();
    }

    private List<Traces.Shown> showing(List<Trace> traces) {
        Map<Long, Traces.Shown> editions = new TreeMap<>();
        traces.forEach(trace -> showing(trace).forEach(shown -> editions.put(shown.id(), shown)));
        return List.copyOf(editions.values());
    }

    private List<Traces.Shown> showing(Trace trace) {
        return switch (trace.shelf()) {
            case REVISION -> showing("s.revision_id = ?", trace.key());
            case HEADER -> showing("e.header_id = ?", trace.key());
            case EDITION -> showing("e.id = ?", trace.key());
            case CORRECTION -> showing("c.id = ?", trace.key());
            default -> List.of();
        };
    }

    private List<Traces.Shown> showing(String which, long key) {
        return database.query(
                """
                select distinct e.id, e.article_id, h.title, e.number
                from editions e join headers h on h.id = e.header_id
                left join edition_sections s on s.edition_id = e.id left join corrections c on c.edition_id = e.id
                where %s order by e.article_id, e.number""".formatted(which),
                (row, index) -> new Traces.Shown(row.getLong(1), row.getLong(2), row.getString(3), row.getInt(4)),
                key);
    }

    /** Whoever keeps an index reads again what was said. */
    private void tell(List<Trace> traces) {
        owners(traces, trace -> trace.article() != 0, Trace::article)
                .forEach(id -> events.publishEvent(new ArticleSaved(id)));
        owners(traces, trace -> isOfSubject(trace.shelf()), Trace::owner)
                .forEach(id -> events.publishEvent(new SubjectSaved(id)));
    }

    private static boolean isOfSubject(Shelf shelf) {
        return switch (shelf) {
            case ENTRY, ENTRY_NAME, FACT, RELATION -> true;
            default -> false;
        };
    }

    private static Set<Long> owners(
            Collection<Trace> traces, Predicate<Trace> which, java.util.function.Function<Trace, Long> owner) {
        return traces.stream().filter(which).map(owner).collect(Collectors.toCollection(TreeSet::new));
    }
}
