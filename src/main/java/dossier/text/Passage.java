package dossier.text;

/**
 * A link in its sentence: where it leads, the words before it, its own, and the words after it, as plain text. A picture is
 * told of alike: its own words are those that stand for it.
 */
public record Passage(String address, String lead, String words, String trail) {}
