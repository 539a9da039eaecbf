package dossier.measure;

import java.time.Duration;
import java.time.Instant;

/**
 * How much an installation holds.
 *
 * @param giants how many subjects are named very often, all of them persons
 * @param often how often exactly, in all that any revision ever said
 * @param now up to when its articles were published, evenly over three years
 */
record Mass(int articles, int subjects, int mentions, int giants, int often, Instant now) {

    static final int SECTIONS = 10;
    static final int SELDOM = 10;

    /** Every so manieth article was worked over once: one of its sections has a second revision. */
    static final int WORKED_OVER = 10;

    private static final Duration YEARS = Duration.ofDays(3 * 365);

    static Mass of(Options options, Instant now) {
        return new Mass(
                options.number("articles", 10_000),
                options.number("subjects", 50_000),
                options.number("mentions", 500_000),
                6,
                options.number("often", 5_000),
                now);
    }

    static Mass small(Instant now) {
        return new Mass(10, 50, 500, 4, 60, now);
    }

    int sections() {
        return articles * SECTIONS;
    }

    /** The first ones of all sections, then the second ones of the articles that were worked over. */
    int revisions() {
        return sections() + (articles + WORKED_OVER - 1) / WORKED_OVER;
    }

    /** The one that is named {@link #SELDOM} times exactly. */
    int ordinary() {
        return giants;
    }

    Instant publishedAt(int article) {
        return now.minus(YEARS.dividedBy(articles).multipliedBy(articles - article));
    }
}
