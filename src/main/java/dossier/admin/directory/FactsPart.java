package dossier.admin.directory;

import dossier.directory.Claim;
import dossier.directory.Fact;
import dossier.directory.FactEntry;
import dossier.mention.Doubt;
import java.util.List;
import org.springframework.data.domain.Page;

/** What the page of a subject's facts shows: what is said now, and the last of what is not said any more. */
record FactsPart(Page<Line> present, Page<Line> removed) {

    /**
     * A fact, and what texts still state of it.
     *
     * @param reference what is typed into a text to place it
     * @param places in how many sections it is placed
     * @param before what it was said to be, the last first
     */
    record Line(
            long id,
            Claim claim,
            FactForm form,
            String reference,
            long places,
            List<FactEntry> before,
            List<Doubt> doubts) {

        static Line of(Fact fact, long places, List<Doubt> doubts) {
            List<FactEntry> entries = fact.entries();
            List<FactEntry> before = entries.subList(0, entries.size() - 1).stream()
                    .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                    .toList();
            before.forEach(entry -> entry.savedBy().name()); // loaded while there is a transaction
            Claim claim = fact.said();
            return new Line(
                    fact.id(),
                    claim,
                    FactForm.of(claim, fact.entry().number()),
                    "[" + claim.value() + "](" + fact.address() + ")",
                    places,
                    before,
                    doubts);
        }

        public boolean canBePutIn() {
            return doubts.stream().filter(Doubt::isLiteral).count() > 1;
        }
    }
}
