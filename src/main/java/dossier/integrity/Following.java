package dossier.integrity;

import dossier.article.Revision;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Follows the links of a few texts, as {@link Integrity} does those of all. */
@Component
public class Following {

    private final Surveying surveying;

    Following(Surveying surveying) {
        this.surveying = surveying;
    }

    /** By the ids of the revisions, as what is written now. */
    public Map<Long, Leading> links(List<Revision> revisions) {
        Map<Revision, Leads> leads = revisions.stream()
                .collect(Collectors.toMap(Function.identity(), revision -> Leads.of(revision.text())));
        Landmarks landmarks = surveying.landmarks(
                leads.values(),
                revisions.stream().map(revision -> revision.section().article().slug()));
        return revisions.stream()
                .collect(Collectors.toMap(
                        Revision::id,
                        revision -> leading(revision, leads.getOrDefault(revision, Leads.NONE), landmarks)));
    }

    private static Leading leading(Revision revision, Leads leads, Landmarks landmarks) {
        Standpoint written = new Standpoint(revision.section().article().slug(), true);
        return new Leading(
                landmarks.flaws(leads, written, "").map(Flaw::what).toList(),
                landmarks.moved(leads).toList(),
                landmarks.ahead(leads, written).toList());
    }
}
