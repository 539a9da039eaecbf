package dossier.directory;

/**
 * One of several who share a name.
 *
 * @param common the name that they share, folded
 */
public record Namesake(String common, Kind kind, long id, String name, String definition) {}
