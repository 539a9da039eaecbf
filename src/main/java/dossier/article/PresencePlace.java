package dossier.article;

import jakarta.persistence.Embeddable;

/** A section, open in one tab of somebody's browser. */
@Embeddable
public record PresencePlace(long sectionId, String tab) {}
