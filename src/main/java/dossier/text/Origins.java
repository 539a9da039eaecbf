package dossier.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.Edit;

/**
 * Tells of each word of a text with which of its versions it came in, told the versions from the first to the last. A sentence
 * that is moved, or taken out and put back later, keeps the origin that it had.
 *
 * @param <T> what stands for a version
 */
public final class Origins<T> {

    /** Words that stand together and came in together, with the white space around them. */
    public record Run<T>(T origin, String words) {}

    /** A shorter sentence ("Yes.") may well be written twice, and is nobody's for ever. */
    private static final int SHORTEST_TO_KNOW_AGAIN = 20;

    private final Map<String, List<T>> known = new HashMap<>();
    private Tokens now = Tokens.of("");
    private List<T> origins = List.of();

    /** Goes on to the next version. */
    public void follow(List<String> paragraphs, T version) {
        Tokens next = Tokens.of(String.join("\n", paragraphs));
        List<T> origin = carried(next, version);
        int[] start = {0};
        paragraphs.forEach(paragraph -> {
            recognise(next, origin, paragraph, start[0]);
            start[0] += paragraph.length() + 1;
        });
        now = next;
        origins = origin;
    }

    /** The last version, paragraph by paragraph. */
    public List<List<Run<T>>> paragraphs() {
        List<List<Run<T>>> paragraphs = new ArrayList<>();
        List<Run<T>> runs = new ArrayList<>();
        for (int from = 0, to = 1; from < now.size(); from = to++) {
            if (isLineEnd(from)) {
                paragraphs.add(List.copyOf(runs));
                runs.clear();
                continue;
            }
            while (to < now.size() && !isLineEnd(to) && origins.get(to).equals(origins.get(from))) {
                to++;
            }
            runs.add(new Run<>(origins.get(from), now.text(from, to)));
        }
        paragraphs.add(List.copyOf(runs));
        paragraphs.removeIf(List::isEmpty);
        return List.copyOf(paragraphs);
    }

    private boolean isLineEnd(int index) {
        return now.text(index, index + 1).equals("\n");
    }

    private List<T> carried(Tokens next, T version) {
        List<T> carried = new ArrayList<>(next.size());
        int kept = 0;
        for (Edit edit : Patience.diff(now, next)) {
            keep(kept, edit.getBeginA(), version, carried);
            carried.addAll(Collections.nCopies(edit.getLengthB(), version));
            kept = edit.getEndA();
        }
        keep(kept, now.size(), version, carried);
        return carried;
    }

    /** A space or a stop that stands between new words as one stood between the old is not their writer's. */
    private void keep(int from, int to, T version, List<T> carried) {
        boolean hasWords = now.text(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
        carried.addAll(hasWords ? origins.subList(from, to) : Collections.nCopies(to - from, version));
    }

    private void recognise(Tokens next, List<T> origin, String paragraph, int start) {
        Sentences sentences = Sentences.of(paragraph);
        for (int from = 0; from < paragraph.length(); ) {
            int to = Math.max(from + 1, sentences.endAfter(from + 1));
            String sentence = paragraph.substring(from, to).strip();
            if (sentence.length() >= SHORTEST_TO_KNOW_AGAIN) {
                int first = next.indexAt(start + from);
                recognise(sentence, origin.subList(first, next.indexAt(start + to - 1) + 1));
            }
            from = to;
        }
    }

    private void recognise(String sentence, List<T> origin) {
        List<T> before = known.putIfAbsent(sentence, List.copyOf(origin));
        for (int index = 0; before != null && index < Math.min(before.size(), origin.size()); index++) {
            origin.set(index, before.get(index));
        }
    }
}
