package dossier.text;

/** Where a link leads today, and the CSS class it is shown with (empty for none). */
public record Way(String address, String look) {}
