package dossier.picture;

/** A picture at one width, in pixels, and the address it is served at, which changes with every byte of the picture. */
public record Rendition(String address, int width, int height) {}
