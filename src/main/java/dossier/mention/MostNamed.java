package dossier.mention;

import dossier.directory.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The directory with the most named first. Their order may be as old as {@link Afresh} allows, what a line says never is. */
@Component
public class MostNamed {

    private final Directory directory;
    private final Afresh<Map<Long, Long>> times;

    MostNamed(Directory directory) {
        this.directory = directory;
        this.times = new Afresh<>(this::counted, System::nanoTime);
    }

    /**
     * Those whom somebody looks for.
     *
     * @param words part of a folded name, as a pattern for {@code like} with {@code !} as escape
     */
    public Page<DirectoryLine> wanted(boolean inBin, @Nullable Kind kind, String words, Pageable page) {
        Map<Long, Long> present = times.get();
        List<Long> wanted = directory.allWanted(inBin, kind, words);
        List<Long> shown = wanted.stream()
                .sorted(Comparator.comparingLong(id -> -present.getOrDefault(id, 0L)))
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
        return directory.lines(new PageImpl<>(shown, page, wanted.size()));
    }

    private Map<Long, Long> counted() {
        return directory.allNamed().stream().collect(Collectors.toMap(Named::subjectId, Named::times));
    }
}
