package dossier.site;

import dossier.directory.Alias;
import dossier.directory.Relation;
import dossier.directory.RoughDate;
import dossier.directory.Subject;
import dossier.picture.Picture;
import dossier.web.BaseUrl;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says to machines who or what a profile is about: its head, and schema.org's Person, Organization or Product. */
@Component
class ProfileHeads {

    private static final Predicate<String> FOUNDING =
            Pattern.compile("founder", Pattern.CASE_INSENSITIVE).asPredicate();

    private final BaseUrl base;

    ProfileHeads(BaseUrl base) {
        this.base = base;
    }

    /** The head of the page at that path, be it a later one of a profile with many mentions. */
    Head of(ProfilePage page, String path) {
        Subject subject = page.subject();
        Picture picture = subject.picture();
        StructuredData data = described(page)
                .with("image", picture == null ? null : base.of(picture.shared().address()));
        return Head.of(subject.name(), subject.definition(), base.of(path))
                .about(
                        completed(data, page),
                        Head.PROFILE,
                        picture == null ? null : base.of(picture.shared().address()));
    }

    private StructuredData described(ProfilePage page) {
        return SubjectData.of(page.subject(), base)
                .with("description", page.subject().definition())
                .with("sameAs", page.said().links())
                .with(
                        "alternateName",
                        page.said().aliases().stream().map(Alias::name).toList());
    }

    private StructuredData completed(StructuredData data, ProfilePage page) {
        return switch (page.subject().kind()) {
            case PERSON ->
                data.with("jobTitle", page.subject().role().orElse(null))
                        .with("birthDate", date(page.said().began()))
                        .with("deathDate", date(page.said().ended()))
                        .with("worksFor", subjects(page, relation -> relation.until() == null));
            case ORGANISATION ->
                data.with("foundingDate", date(page.said().began()))
                        .with("dissolutionDate", date(page.said().ended()))
                        .with("founder", subjects(page, relation -> FOUNDING.test(relation.role())))
                        .with("parentOrganization", subjects(page.parents()))
                        .with("subOrganization", subjects(page.parts()));
            case PRODUCT ->
                data.with("manufacturer", subjects(page.makers()))
                        .with("releaseDate", date(page.said().began()));
        };
    }

    private List<StructuredData> subjects(ProfilePage page, Predicate<Relation> wanted) {
        return subjects(page.affiliations().stream()
                .filter(wanted)
                .map(relation -> relation.across(page.subject()))
                .toList());
    }

    private List<StructuredData> subjects(List<Subject> subjects) {
        return subjects.stream().map(each -> SubjectData.of(each, base)).toList();
    }

    /** Only what ISO 8601 itself can write is a date to schema.org. */
    private static @Nullable String date(@Nullable RoughDate date) {
        return Optional.ofNullable(date).flatMap(RoughDate::iso).orElse(null);
    }
}
