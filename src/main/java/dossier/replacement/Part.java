package dossier.replacement;

import dossier.article.Article;
import dossier.article.Masthead;
import dossier.article.Section;
import dossier.text.Excerpt;
import dossier.text.Exchange;
import dossier.text.Range;
import dossier.text.Wording;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A section, or what stands over an article, as it is now.
 *
 * @param section null for what stands over the article
 */
record Part(Article article, @Nullable Section section, Map<Line, String> lines) {

    static Part of(Section section) {
        Wording said = section.current().wording();
        return new Part(
                section.article(),
                section,
                new EnumMap<>(Map.of(Line.HEADING, said.heading(), Line.TEXT, said.text())));
    }

    static Part over(Article article) {
        Map<Line, String> lines = Map.of(
                Line.TITLE,
                article.header().title(),
                Line.STANDFIRST,
                article.header().standfirst());
        return new Part(article, null, new EnumMap<>(lines));
    }

    Spot spot() {
        return section == null
                ? new Spot(false, article.id(), article.header().number())
                : new Spot(true, section.id(), section.current().number());
    }

    /** Where it says the words, in reading order; of a line that says them in more places than are shown, one of those more. */
    List<Hit> hits(Sought sought) {
        return lines.keySet().stream().flatMap(line -> hits(line, sought)).toList();
    }

    private Stream<Hit> hits(Line line, Sought sought) {
        String text = said(line);
        List<Range> found = sought.in(text).stream().limit(Finding.MOST + 1L).toList();
        List<Range> possible = line.possible(text, found, sought.instead());
        Set<Range> free = Set.copyOf(possible);
        return found.stream()
                .map(range -> new Hit(
                        place(line, range),
                        range,
                        Excerpt.of(range, text),
                        free.contains(range),
                        !free.contains(range) && line.isFull(text, possible, range, sought.instead())));
    }

    private Spot.Place place(Line line, Range range) {
        return new Spot.Place(spot(), line, range.start());
    }

    /** Which of these places, where it says the words, can have others. */
    Map<Line, List<Range>> possible(Sought sought, Collection<Spot.Place> wanted) {
        Map<Line, List<Range>> possible = new EnumMap<>(Line.class);
        lines.forEach((line, text) -> {
            List<Range> places = sought.in(text).stream()
                    .filter(range -> wanted.contains(place(line, range)))
                    .toList();
            possible.put(line, line.possible(text, places, sought.instead()));
        });
        return possible;
    }

    /** The same with other words in these places. */
    Part with(String instead, Map<Line, List<Range>> places) {
        Map<Line, String> exchanged = new EnumMap<>(lines);
        exchanged.replaceAll((line, text) -> Exchange.exchange(text, places.getOrDefault(line, List.of()), instead));
        return new Part(article, section, exchanged);
    }

    Wording wording() {
        return new Wording(said(Line.HEADING), said(Line.TEXT));
    }

    Masthead masthead() {
        Masthead said = article.header().masthead();
        return new Masthead(
                said(Line.TITLE),
                said(Line.STANDFIRST),
                said.byline(),
                said.picture(),
                said.pictureCaption(),
                said.topics());
    }

    private String said(Line line) {
        return Objects.requireNonNull(lines.get(line));
    }
}
