package dossier.directory;

import dossier.text.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A slug among those of one kind. */
@Embeddable
record SubjectSlug(
        @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind, Slug slug) {}
