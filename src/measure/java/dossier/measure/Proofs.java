package dossier.measure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Tells which edition a page shows; all that it shows has to be of that one. The same page is looked at only once. */
final class Proofs {

    /** Shows something of two editions, or what none says. */
    static final int MIXED = 0;

    private record Page(View view, String body) {}

    private record Tag(View view, String tag) {}

    private final List<Copy> editions = new CopyOnWriteArrayList<>();
    private final Map<Page, Integer> pages = new ConcurrentHashMap<>();
    private final Map<Tag, String> tags = new ConcurrentHashMap<>();
    private final List<String> flaws = new CopyOnWriteArrayList<>();
    private final AtomicInteger latest = new AtomicInteger();

    /** Readers may see it from now on. */
    void comes(Copy copy) {
        editions.add(copy);
    }

    /** Somebody has seen it, or was told that it is there: nobody who asks now may see one before. */
    void isThere(int number) {
        latest.accumulateAndGet(number, Math::max);
    }

    int latest() {
        return latest.get();
    }

    /** The editions until one. */
    List<Copy> until(Copy copy) {
        return editions.stream().limit(copy.number()).toList(); // more may come while they are looked at
    }

    List<String> flaws() {
        return flaws;
    }

    int number(View view, String body) {
        return pages.computeIfAbsent(new Page(view, body), page -> prove(view, body));
    }

    /** Keeps what an ETag stands for; whether that is always the same. */
    boolean isStrong(View view, String tag, String body) {
        return Objects.requireNonNullElse(tags.putIfAbsent(new Tag(view, tag), body), body)
                .equals(body);
    }

    /** What somebody got with an ETag before; null where nobody did. */
    @Nullable
    String tagged(View view, String tag) {
        return tags.get(new Tag(view, tag));
    }

    private int prove(View view, String body) {
        List<String> shown = view.shown().apply(body);
        String mark = Shown.mark(String.join(" ", shown));
        List<String> said = editions.stream()
                .filter(copy -> copy.mark().equals(mark))
                .findFirst()
                .map(view.said())
                .orElse(List.of());
        if (shown.isEmpty() || !shown.equals(said)) {
            List<String> strange =
                    shown.stream().filter(line -> !said.contains(line)).toList();
            flaws.add(view.name() + " under " + mark + " shows " + strange);
            return MIXED;
        }
        return editions.stream()
                .filter(copy -> copy.mark().equals(mark))
                .mapToInt(Copy::number)
                .findFirst()
                .orElse(MIXED);
    }
}
