package dossier.admin.article;

import dossier.text.Slug;
import java.util.Objects;
import java.util.Optional;

record AddressForm(String slug) {

    AddressForm {
        slug = Objects.requireNonNullElse(slug, "").strip();
    }

    Optional<Slug> parsed() {
        return Slug.parse(slug);
    }
}
