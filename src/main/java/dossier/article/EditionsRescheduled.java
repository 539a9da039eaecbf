package dossier.article;

import java.time.Instant;

/** That editions which had not come yet at that moment will come at others, or never. */
public record EditionsRescheduled(Instant at) {}
