package dossier.mention;

import dossier.text.Stretch;
import dossier.text.Stretches;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What all subjects are called, and where texts name them. Many may look for names while one learns more; what is learnt is
 * found from then on.
 */
public final class KnownNames {

    private final NameNode root = new NameNode();
    private final Map<Long, Set<Name>> known = new HashMap<>();

    /** From now on the subject is called so, and no longer as before. What is no name that can be found is passed over. */
    public synchronized void learn(long subjectId, Collection<String> names) {
        Set<Name> after = names.stream()
                .map(name -> Name.of(name, subjectId))
                .filter(Name::canBeFound)
                .collect(Collectors.toUnmodifiableSet());
        Set<Name> before = known.getOrDefault(subjectId, Set.of());
        after.stream().filter(name -> !before.contains(name)).forEach(name -> root.add(name, name.steps()));
        before.stream().filter(name -> !after.contains(name)).forEach(name -> root.remove(name, name.steps()));
        known.put(subjectId, after);
    }

    public synchronized void forget(long subjectId) {
        learn(subjectId, List.of());
        known.remove(subjectId);
    }

    /** Where a text in Markdown names whom, in reading order; nothing of it overlaps, or is linked already. */
    public List<Sighting> find(String markdown) {
        return find(Stretches.of(markdown));
    }

    List<Sighting> find(List<Stretch> stretches) {
        return stretches.stream()
                .flatMap(stretch -> new NameSearch(root, stretch).sightings().stream())
                .toList();
    }
}
