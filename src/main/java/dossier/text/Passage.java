package dossier.text;

/** A link in its sentence: where it leads, the words before it, its own, and the words after it, as plain text. */
public record Passage(String address, String lead, String words, String trail) {}
