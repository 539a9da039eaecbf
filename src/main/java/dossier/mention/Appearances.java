package dossier.mention;

import java.util.List;
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

    /** A page of what is said there, out of all that is said in the revisions that the page needs. */
    public Page<NamedPassage> page(Pageable page, List<NamedPassage> passages) {
        Appearances wanted = on(page);
        List<NamedPassage> said = passages.stream()
                .skip(wanted.isEmpty() ? 0 : page.getOffset() - all.indexOf(wanted.all.get(0)))
                .limit(wanted.all.size())
                .toList();
        return new PageImpl<>(said, page, all.size());
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
