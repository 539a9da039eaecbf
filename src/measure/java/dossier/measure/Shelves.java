package dossier.measure;

import dossier.text.Passage;
import dossier.text.Prose;
import dossier.text.Slug;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Articles on their shelves, as if they had been written and published one by one. Of those that were worked over, a quarter
 * has a draft, a quarter a scheduled edition, and half a second edition that readers see.
 *
 * @param firstId of the first article, header, edition, section and revision
 * @param rules by which the index is to have read every revision
 */
record Shelves(Mass mass, Crowd crowd, Spread spread, long firstId, int rules, Cast cast, Random random) {

    private static final int AT_ONCE = 100;
    private static final int TOPICS = 20;
    private static final Duration WORK = Duration.ofHours(1);
    private static final Duration AHEAD = Duration.ofDays(30);

    /** What became of an article after its first edition. */
    private enum Life {
        STILL,
        DRAFTED,
        SCHEDULED,
        REPUBLISHED
    }

    /** From when on readers find each of the crowd; null where none of what they see names it. */
    @Nullable
    Instant[] shownAt() {
        @Nullable Instant[] shownAt = new @Nullable Instant[mass.subjects()];
        for (int revision = 0; revision < mass.revisions(); revision++) {
            Instant at = shownAt(revision);
            for (int subject : spread.in(revision)) {
                Instant before = shownAt[subject];
                shownAt[subject] = at != null && (before == null || at.isBefore(before)) ? at : before;
            }
        }
        return shownAt;
    }

    void fill(Rows rows, long account) throws SQLException {
        for (int topic = 0; topic < TOPICS; topic++) {
            rows.add("topics (id, slug, name, definition)", firstId + topic, "topic-" + topic, "Topic " + topic, "");
            rows.add("topic_slugs (slug, topic_id)", "topic-" + topic, firstId + topic);
        }
        for (int article = 0; article < mass.articles(); article++) {
            write(article, rows, account);
            if (article % AT_ONCE == AT_ONCE - 1) {
                rows.write();
            }
        }
        rows.write();
    }

    private void write(int article, Rows rows, long account) throws SQLException {
        long id = firstId + article;
        Instant at = mass.publishedAt(article);
        boolean isWorkedOver = life(article) != Life.STILL;
        String title = cast.sentence("").replace(".", "") + " " + article;
        String slug = Slug.like(title).orElseThrow().value();
        rows.add(
                "articles (id, header_id, slug, changed_at, created_by_id, created_at, last_header)",
                id,
                id,
                slug,
                isWorkedOver ? at.plus(WORK) : at,
                account,
                at.minus(WORK),
                1);
        rows.add("article_slugs (slug, article_id)", slug, id);
        rows.add(
                "headers (id, article_id, number, title, standfirst, byline, picture_caption, saved_by_id, saved_at)",
                id,
                id,
                1,
                title,
                cast.sentence(""),
                "Ada",
                "",
                account,
                at.minus(WORK));
        rows.add("header_topics (header_id, topic_id)", id, firstId + topic(article));
        edition(id, 1, id, at, at, rows, account);
        for (int position = 0; position < Mass.SECTIONS; position++) {
            section(article, position, rows, account);
        }
        if (isWorkedOver) {
            workOver(article, rows, account);
        }
    }

    /** Half of all articles are filed under one and the same. */
    private int topic(int article) {
        return article % 2 == 0 ? 0 : random.nextInt(TOPICS);
    }

    private void section(int article, int position, Rows rows, long account) throws SQLException {
        int revision = article * Mass.SECTIONS + position;
        long id = firstId + revision;
        boolean isWorkedOver = position == 0 && life(article) != Life.STILL;
        String heading = position == 0 ? "" : "What the paper said " + position;
        rows.add(
                "sections (id, current_id, article_id, anchor, position, last_number)",
                id,
                isWorkedOver ? firstId + second(article) : id,
                firstId + article,
                position == 0
                        ? "introduction"
                        : Slug.like(heading).orElseThrow().value(),
                position,
                isWorkedOver ? 2 : 1);
        revision(revision, id, 1, null, heading, mass.publishedAt(article).minus(WORK), rows, account);
        shown(firstId + article, position, id, rows);
    }

    private void workOver(int article, Rows rows, long account) throws SQLException {
        int revision = second(article);
        long section = firstId + (long) article * Mass.SECTIONS;
        Instant at = mass.publishedAt(article).plus(WORK);
        revision(revision, section, 2, section, "", at, rows, account);
        Instant liveAt = shownAt(revision);
        if (liveAt != null) {
            long edition = firstId + mass.articles() + article;
            edition(edition, 2, firstId + article, at, liveAt, rows, account);
            shown(edition, 0, firstId + revision, rows);
            for (int position = 1; position < Mass.SECTIONS; position++) {
                shown(edition, position, section + position, rows);
            }
        }
    }

    /** The second revision of the section that was worked over. */
    private int second(int article) {
        return mass.sections() + article / Mass.WORKED_OVER;
    }

    private void revision(
            int revision,
            long section,
            int number,
            @Nullable Long base,
            String heading,
            Instant at,
            Rows rows,
            long account)
            throws SQLException {
        long id = firstId + revision;
        List<Somebody> named = IntStream.of(spread.in(revision))
                .mapToObj(subject -> crowd.all().get(subject))
                .toList();
        String text = text(named);
        rows.add(
                "revisions (id, section_id, number, heading, text, saved_by_id, saved_at, based_on_id)",
                id,
                section,
                number,
                heading,
                text,
                account,
                at,
                base);
        List<Passage> passages = Prose.of(text).passages();
        for (int position = 0; position < named.size(); position++) {
            Passage passage = passages.get(position);
            rows.add(
                    "mentions (revision_id, position, subject_id, named_id, address, lead, words, trail)",
                    id,
                    position,
                    named.get(position).id(),
                    named.get(position).id(),
                    passage.address(),
                    passage.lead(),
                    passage.words(),
                    passage.trail());
        }
        rows.add("mention_readings (revision_id, rules)", id, rules);
    }

    private String text(List<Somebody> named) {
        List<String> sentences = new ArrayList<>();
        for (Somebody one : named) {
            sentences.add(cast.sentence(one.link()));
            sentences.add(cast.sentence("") + (random.nextInt(3) == 0 ? "\n\n" : ""));
        }
        sentences.add(cast.sentence(""));
        return String.join(" ", sentences).replace("\n ", "\n");
    }

    private static void edition(long id, int number, long article, Instant at, Instant liveAt, Rows rows, long account)
            throws SQLException {
        rows.add(
                "editions (id, article_id, number, header_id, note, published_by_id, published_at, live_at)",
                id,
                article,
                number,
                article,
                "",
                account,
                at,
                liveAt);
    }

    private static void shown(long edition, int position, long revision, Rows rows) throws SQLException {
        rows.add("edition_sections (edition_id, position, revision_id)", edition, position, revision);
    }

    private @Nullable Instant shownAt(int revision) {
        if (revision < mass.sections()) {
            return mass.publishedAt(revision / Mass.SECTIONS);
        }
        int article = (revision - mass.sections()) * Mass.WORKED_OVER;
        return switch (life(article)) {
            case REPUBLISHED -> mass.publishedAt(article).plus(WORK);
            case SCHEDULED -> mass.now().plus(AHEAD);
            default -> null;
        };
    }

    private static Life life(int article) {
        return article % Mass.WORKED_OVER != 0
                ? Life.STILL
                : switch (article / Mass.WORKED_OVER % 4) {
                    case 0 -> Life.DRAFTED;
                    case 1 -> Life.SCHEDULED;
                    default -> Life.REPUBLISHED;
                };
    }
}
