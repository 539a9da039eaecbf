package dossier.article;

import dossier.history.Sitting;
import dossier.history.StateLine;
import dossier.text.Origins;
import dossier.text.Prose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out who wrote which words of a section, and when: sitting by sitting, and for a copy on through the past of the section
 * that it was made of.
 */
@Component
public class Authorship {

    /** How far back a section is followed: a short text through a thousand sittings, a long one through fewer. */
    private static final int MOST_SITTINGS = 1_000;

    private static final int MOST_CHARACTERS = 20_000_000;
    private static final int MOST_COPIES = 20;
    private static final int AT_ONCE = 50;

    private final Revisions revisions;

    Authorship(Revisions revisions) {
        this.revisions = revisions;
    }

    /** What the section says, paragraph by paragraph, each run of words with the sitting that it came in with. */
    @Transactional(readOnly = true)
    public List<List<Origins.Run<Writing>>> of(Section section) {
        Origins<Writing> origins = new Origins<>();
        follow(section, section.current().number(), MOST_COPIES, origins);
        return origins.paragraphs();
    }

    private void follow(Section section, int last, int copies, Origins<Writing> origins) {
        revisions
                .find(section, 1)
                .flatMap(Revision::basedOn)
                .filter(origin -> copies > 0)
                .ifPresent(origin -> follow(origin.section(), origin.number(), copies - 1, origins));
        List<Writing> sittings = sittings(section, last);
        for (int from = 0; from < sittings.size(); from += AT_ONCE) {
            follow(section, sittings.subList(from, Math.min(from + AT_ONCE, sittings.size())), origins);
        }
    }

    private List<Writing> sittings(Section section, int last) {
        int most = Math.min(
                MOST_SITTINGS,
                1 + MOST_CHARACTERS / (1 + section.current().text().length()));
        List<StateLine> said = revisions.historyOf(section, Limit.unlimited()).stream()
                .filter(line -> !line.isAside() && line.number() <= last)
                .toList();
        List<Writing> sittings = new ArrayList<>(Sitting.fold(said).stream()
                .limit(most)
                .map(sitting -> Writing.of(section.id(), sitting.last()))
                .toList());
        Collections.reverse(sittings);
        return sittings;
    }

    private void follow(Section section, List<Writing> sittings, Origins<Writing> origins) {
        List<String> texts = revisions.textsOf(
                section, sittings.stream().map(Writing::number).toList());
        for (int place = 0; place < texts.size(); place++) {
            origins.follow(Prose.of(texts.get(place)).paragraphs(), sittings.get(place));
        }
    }
}
