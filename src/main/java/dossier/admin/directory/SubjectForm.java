package dossier.admin.directory;

import dossier.admin.Sayable;
import dossier.directory.Entry;
import dossier.directory.Name;
import dossier.directory.Particulars;
import dossier.directory.RoughDate;
import dossier.picture.Picture;
import jakarta.validation.constraints.AssertTrue;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants the directory to say of a subject.
 *
 * @param head the part of the name that it is sorted under, such as the family name
 * @param aliases one to a line, its language behind a bar
 * @param began in the notation of {@link RoughDate} or in words, like {@code ended}
 * @param picture the id of its picture; 0 for none
 * @param links one to a line
 * @param base the number of the entry that the editor started from
 */
record SubjectForm(
        @Sayable(longest = Name.LONGEST, isRequired = true) String name,
        @Sayable(longest = Name.LONGEST) String head,

        @Sayable(longest = 250 * Particulars.MOST_LINES)
        @Lines(
                like = AliasLine.SHAPE,
                keeps = Lines.Kept.ALIAS,
                longest = Name.LONGEST,
                message = "{admin.problem.aliases}")
        String aliases,

        @Sayable(longest = Particulars.LONGEST_LINE) String role,

        @Sayable(longest = Particulars.LONGEST_DEFINITION, isRequired = true)
        String definition,

        @Rough String began,
        @Rough String ended,
        @Sayable(longest = Particulars.LONGEST_LINE) String place,
        @Sayable(longest = Particulars.LONGEST_PROFILE) String profile,
        String picture,

        @Sayable(longest = 501 * Particulars.MOST_LINES)
        @Lines(
                like = "(?i:https?)://[^\\s\"<>\\\\]+\\.[^\\s\"<>\\\\]+",
                longest = 500,
                message = "{admin.problem.links}")
        String links,

        String base) {

    SubjectForm {
        name = Objects.requireNonNullElse(name, "");
        head = Objects.requireNonNullElse(head, "");
        aliases = Objects.requireNonNullElse(aliases, "");
        role = Objects.requireNonNullElse(role, "");
        definition = Objects.requireNonNullElse(definition, "");
        began = Objects.requireNonNullElse(began, "");
        ended = Objects.requireNonNullElse(ended, "");
        place = Objects.requireNonNullElse(place, "");
        profile = Objects.requireNonNullElse(profile, "");
        picture = Objects.requireNonNullElse(picture, "");
        links = Objects.requireNonNullElse(links, "");
        base = Objects.requireNonNullElse(base, "");
    }

    static SubjectForm of(Entry entry) {
        return of(entry.said(), entry.number());
    }

    static SubjectForm of(Particulars said, int base) {
        Picture picture = said.picture();
        return new SubjectForm(
                said.name().inFull(),
                said.name().head().equals(said.name().inFull())
                        ? ""
                        : said.name().head(),
                said.aliases().stream().map(AliasLine::of).collect(Collectors.joining("\n")),
                said.role(),
                said.definition(),
                words(said.began()),
                words(said.ended()),
                said.place(),
                said.profile(),
                picture == null ? "0" : String.valueOf(picture.id()),
                String.join("\n", said.links()),
                String.valueOf(base));
    }

    /** The same, with other words that need not be in order yet. */
    SubjectForm saying(String newRole, String newDefinition, String newPlace) {
        return new SubjectForm(
                name, head, aliases, newRole, newDefinition, began, ended, newPlace, profile, picture, links, base);
    }

    @AssertTrue(message = "{admin.problem.order}")
    public boolean isInOrder() {
        return date(began)
                .flatMap(start -> date(ended).map(end -> !end.isCertainlyBefore(start)))
                .orElse(true);
    }

    Particulars particulars(@Nullable Picture chosen) {
        return new Particulars(
                Name.under(name, head),
                Lines.EachAlike.lines(aliases).map(AliasLine::read).toList(),
                role,
                definition,
                date(began).orElse(null),
                date(ended).orElse(null),
                place,
                profile,
                chosen,
                Lines.EachAlike.lines(links).toList());
    }

    private static Optional<RoughDate> date(String typed) {
        return typed.isBlank() ? Optional.empty() : RoughDate.parse(typed);
    }

    private static String words(@Nullable RoughDate date) {
        return date == null ? "" : date.words();
    }
}
