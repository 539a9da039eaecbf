package dossier.mention;

import dossier.text.Stretch;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for names in one stretch of text: from the left, and the longest of those that begin at one place. */
final class NameSearch {

    private final NameNode root;
    private final Stretch stretch;
    private final NameTokens tokens;
    private final NameBounds bounds;

    NameSearch(NameNode root, Stretch stretch) {
        this.root = root;
        this.stretch = stretch;
        this.tokens = NameTokens.of(stretch.text());
        this.bounds = new NameBounds(tokens);
    }

    private record Found(int end, Sighting sighting) {}

    List<Sighting> sightings() {
        List<Sighting> sightings = new ArrayList<>();
        int place = 0;
        while (place < tokens.size()) {
            Found found = longestFrom(place);
            if (found != null) {
                sightings.add(found.sighting);
            }
            place = found == null ? place + 1 : found.end;
        }
        return sightings;
    }

    private @Nullable Found longestFrom(int first) {
        Found longest = null;
        NameNode node = root.next(tokens.key(first));
        for (int end = first + 1; node != null; end++) {
            Found found = node.names().isEmpty() ? null : found(node.names(), first, end);
            longest = found == null ? longest : found;
            node = node.isEnd() || end == tokens.size() ? null : node.next(tokens.step(end));
        }
        return longest;
    }

    private @Nullable Found found(List<Name> names, int first, int end) {
        int from = tokens.start(first);
        int to = tokens.end(end - 1);
        if (!bounds.areAround(first, end) || !stretch.isWhole(from, to)) {
            return null;
        }
        Set<Long> subjects = meant(names, tokens.spelling(first, end));
        String words = Normalizer.normalize(stretch.text().substring(from, to), Normalizer.Form.NFC);
        return subjects.isEmpty() ? null : new Found(end, new Sighting(stretch.range(from, to), words, subjects));
    }

    /** Those who are called so to the letter, before those who are but for the case. */
    private static Set<Long> meant(List<Name> names, String words) {
        Set<Long> called = subjects(names, name -> name.isWritten(words));
        return called.isEmpty() ? subjects(names, name -> name.isLike(words)) : called;
    }

    private static Set<Long> subjects(List<Name> names, Predicate<Name> condition) {
        return names.stream().filter(condition).map(Name::subjectId).collect(Collectors.toUnmodifiableSet());
    }
}
