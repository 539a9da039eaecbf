package dossier.admin.directory;

import dossier.admin.Sayable;
import dossier.directory.Claim;
import dossier.directory.Claim.Source;
import dossier.directory.RoughDate;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants a fact to say.
 *
 * @param asOf in the notation of {@link RoughDate} or in words
 * @param accessed a day like that; or nothing
 * @param base the number of what it said when the editor started; nothing for a new one
 * @param back whether it is to be put back for this, by somebody who knows that it was removed
 */
record FactForm(
        @Sayable(longest = Claim.LONGEST_LINE, isRequired = true)
        String property,

        @Sayable(longest = Claim.LONGEST_LINE, isRequired = true)
        String value,

        @Rough String asOf,
        @Sayable(longest = Claim.LONGEST_LINE) String sourceTitle,

        @Size(max = Source.LONGEST_ADDRESS, message = "{admin.problem.long}")
        @Pattern(regexp = "((?i:https?)://[^\\s\"<>\\\\\\p{Cntrl}]+)?", message = "{admin.fact.problem.address}")
        String sourceAddress,

        String accessed,
        @Sayable(longest = Claim.LONGEST_NOTE) String note,
        String base,
        String back)
        implements Serializable {

    FactForm {
        property = Objects.requireNonNullElse(property, "");
        value = Objects.requireNonNullElse(value, "");
        asOf = Objects.requireNonNullElse(asOf, "");
        sourceTitle = Objects.requireNonNullElse(sourceTitle, "");
        sourceAddress = Objects.requireNonNullElse(sourceAddress, "").strip();
        accessed = Objects.requireNonNullElse(accessed, "");
        note = Objects.requireNonNullElse(note, "");
        base = Objects.requireNonNullElse(base, "");
        back = Objects.requireNonNullElse(back, "");
    }

    static FactForm of(Claim claim, int base) {
        return new FactForm(
                claim.property(),
                claim.value(),
                claim.asOf() == null ? "" : claim.asOf().words(),
                claim.source().title(),
                claim.source().address(),
                claim.source().accessed() == null
                        ? ""
                        : new RoughDate(claim.source().accessed().toString()).words(),
                claim.note(),
                String.valueOf(base),
                "");
    }

    boolean isPuttingBack() {
        return back.equals("true");
    }

    @AssertTrue(message = "{admin.fact.problem.accessed}")
    public boolean isAccessedOnADay() {
        return accessed.isBlank() || day(accessed).isPresent();
    }

    Claim claim() {
        @Nullable LocalDate day = day(accessed).orElse(null);
        return new Claim(
                property,
                value,
                asOf.isBlank() ? null : RoughDate.parse(asOf).orElse(null),
                new Source(sourceTitle, sourceAddress, day),
                note);
    }

    private static Optional<LocalDate> day(String typed) {
        Optional<RoughDate> date = typed.isBlank() ? Optional.empty() : RoughDate.parse(typed);
        return date.flatMap(RoughDate::earliest)
                .filter(first ->
                        date.flatMap(RoughDate::latest).filter(first::equals).isPresent());
    }
}
