package dossier.site;

import dossier.directory.Affiliation;
import dossier.directory.Alias;
import dossier.directory.Product;
import dossier.directory.RoughDate;
import dossier.directory.Subject;
import dossier.picture.Picture;
import dossier.web.BaseUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says to machines who or what a profile is about: its head, and schema.org's Person, Organization or Product. */
@Component
class ProfileHeads {

    private final BaseUrl base;

    ProfileHeads(BaseUrl base) {
        this.base = base;
    }

    /** The head of the page at that path, be it a later one of a profile with many mentions. */
    Head of(ProfilePage page, String path) {
        Subject subject = page.subject();
        Picture picture = subject.picture();
        StructuredData data = described(subject)
                .with("image", picture == null ? null : base.of(picture.shared().address()));
        return Head.of(subject.name(), subject.definition(), base.of(path))
                .about(
                        completed(data, page),
                        Head.PROFILE,
                        picture == null ? null : base.of(picture.shared().address()));
    }

    private StructuredData described(Subject subject) {
        return SubjectData.of(subject, base)
                .with("description", subject.definition())
                .with(
                        "alternateName",
                        subject.aliases().stream().map(Alias::name).toList());
    }

    private StructuredData completed(StructuredData data, ProfilePage page) {
        return switch (page.subject().kind()) {
            case PERSON ->
                data.with("jobTitle", page.role())
                        .with(
                                "worksFor",
                                page.affiliations().stream()
                                        .filter(affiliation -> affiliation.until() == null)
                                        .map(Affiliation::organisation)
                                        .map(organisation -> SubjectData.of(organisation, base))
                                        .toList());
            case ORGANISATION -> data;
            case PRODUCT ->
                data.with("manufacturer", page.maker() == null ? null : SubjectData.of(page.maker(), base))
                        .with("releaseDate", releaseDate((Product) page.subject()));
        };
    }

    /** Only a date with a year is one to schema.org. */
    private static @Nullable String releaseDate(Product product) {
        RoughDate released = product.released();
        return released == null || released.year().isEmpty() ? null : released.notation();
    }
}
