package dossier.admin.directory;

import dossier.admin.Sayable;
import dossier.directory.Relation;
import dossier.directory.Relation.Terms;
import dossier.directory.RoughDate;
import jakarta.validation.constraints.AssertTrue;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a subject belongs together with another.
 *
 * @param bond which of the bonds that its kind can have
 * @param other the name of the other one, or a part of it
 * @param back whether it is to be put back for this, by somebody who knows that it was removed
 * @param meant the id of the one that was chosen of those whom the name can mean; empty where none had to be
 */
record RelationForm(
        String bond,
        @Sayable(longest = 200) String other,
        @Sayable(longest = 200) String meant,
        @Sayable(longest = Terms.LONGEST_ROLE) String role,
        @Rough String since,
        @Rough String until,
        String back)
        implements Serializable {

    RelationForm {
        bond = Objects.requireNonNullElse(bond, "");
        other = Objects.requireNonNullElse(other, "");
        meant = Objects.requireNonNullElse(meant, "");
        role = Objects.requireNonNullElse(role, "");
        since = Objects.requireNonNullElse(since, "");
        until = Objects.requireNonNullElse(until, "");
        back = Objects.requireNonNullElse(back, "");
    }

    static RelationForm empty() {
        return new RelationForm("", "", "", "", "", "", "");
    }

    static RelationForm of(Relation relation) {
        return new RelationForm("", "", "", relation.role(), words(relation.since()), words(relation.until()), "");
    }

    boolean isPuttingBack() {
        return back.equals("true");
    }

    /** By what the other one is to be found. */
    String who() {
        return meant.isEmpty() ? other : meant;
    }

    @AssertTrue(message = "{admin.problem.order}")
    public boolean isInOrder() {
        return date(since)
                .flatMap(start -> date(until).map(end -> !end.isCertainlyBefore(start)))
                .orElse(true);
    }

    Terms terms() {
        return new Terms(role, date(since).orElse(null), date(until).orElse(null));
    }

    private static Optional<RoughDate> date(String typed) {
        return typed.isBlank() ? Optional.empty() : RoughDate.parse(typed);
    }

    private static String words(@Nullable RoughDate date) {
        return date == null ? "" : date.words();
    }
}
