package dossier.admin.section;

import dossier.article.Revision;
import dossier.text.Departure;
import dossier.text.Excerpt;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a section says otherwise than readers see it, in its sentence.
 *
 * @param index among all of them; {@link #HEADING} for the heading
 * @param start where it begins in the text of the section
 */
record DepartureLine(int index, String lead, String was, String is, String trail, int start, int end) {

    static final int HEADING = -1;

    /** As they stand in the text; a heading that is another comes first. */
    static List<DepartureLine> between(@Nullable Revision shown, Revision now) {
        List<DepartureLine> all = new ArrayList<>();
        if (shown == null) {
            return all;
        }
        if (!shown.heading().equals(now.heading())) {
            all.add(new DepartureLine(HEADING, "", shown.heading(), now.heading(), "", 0, 0));
        }
        List<Departure> departures = Departure.between(shown.text(), now.text());
        IntStream.range(0, departures.size())
                .mapToObj(index -> of(index, departures.get(index), shown.text(), now.text()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static DepartureLine of(int index, Departure departure, String before, String text) {
        Passage passage = Excerpt.of(departure.now(), text);
        return new DepartureLine(
                index,
                passage.lead(),
                departure.before().of(before),
                passage.words(),
                passage.trail(),
                departure.now().start(),
                departure.now().end());
    }

    public boolean isHeading() {
        return index == HEADING;
    }
}
