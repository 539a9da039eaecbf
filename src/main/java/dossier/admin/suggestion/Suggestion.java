package dossier.admin.suggestion;

/**
 * Something that a text can link to.
 *
 * @param label what it is called, and by which other name it was found
 * @param detail who or what it is
 * @param href where its link leads
 * @param text the words that the link would have
 */
record Suggestion(String label, String detail, String href, String text) {}
