package dossier.comment;

import dossier.article.Revision;
import dossier.article.Section;
import dossier.text.Drift;
import dossier.text.Range;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * What stands beside the text of a section: its open comments, those about all of it first, then in the order of their passages,
 * then those whose passage was taken out. Each revision that was quoted from is compared with the text of today once.
 */
@Component
public class Margin {

    private static final Comparator<Note> ORDER = Comparator.comparing(Note::isTakenOut)
            .thenComparingInt(note -> note.place() == null ? -1 : note.place().start())
            .thenComparingInt(note -> note.place() == null ? -1 : note.place().end())
            .thenComparingLong(note -> note.comment().id());

    private final Comments comments;

    Margin(Comments comments) {
        this.comments = comments;
    }

    /** Of so many by editors and so many by guests at most: of those that were said first. */
    public List<Note> of(Section section, Limit most) {
        Map<Revision, Drift> drifts = new HashMap<>();
        String now = section.current().text();
        return Stream.concat(
                        comments.openBeside(section, most).stream(),
                        comments.openOfGuestsBeside(section, most).stream())
                .map(comment -> new Note(comment, place(comment, now, drifts)))
                .sorted(ORDER)
                .toList();
    }

    private static @Nullable Range place(Comment comment, String now, Map<Revision, Drift> drifts) {
        return comment.quotation()
                .flatMap(quotation -> drifts.computeIfAbsent(
                                quotation.revision(), revision -> Drift.between(revision.text(), now))
                        .follow(quotation.range()))
                .orElse(null);
    }
}
