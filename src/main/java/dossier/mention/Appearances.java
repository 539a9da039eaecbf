package dossier.mention;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/** Wherever readers see that a subject is named, the most recent article first, in reading order. */
public record Appearances(List<Appearance> all) {

    /** Those on a page. */
    public Appearances on(Pageable page) {
        return new Appearances(
                all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList());
    }

    /**
     * A page of whatever is asked for them, one by one.
     *
     * @param asked gives it for all appearances in the revisions that the page needs, in the same order
     */
    public <T> Page<T> page(Pageable page, Function<Appearances, List<T>> asked) {
        Appearances wanted = on(page);
        if (wanted.isEmpty()) {
            return new PageImpl<>(List.of(), page, all.size());
        }
        long before = page.getOffset() - all.indexOf(wanted.all.get(0));
        return new PageImpl<>(
                asked.apply(wanted).stream()
                        .skip(before)
                        .limit(wanted.all.size())
                        .toList(),
                page,
                all.size());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Long> editions() {
        return all.stream().map(Appearance::editionId).distinct().toList();
    }

    /** Each once, the most recent first. */
    public List<Long> revisions() {
        return all.stream().map(Appearance::revisionId).distinct().toList();
    }
}
