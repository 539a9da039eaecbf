package dossier.text;

import org.jspecify.annotations.Nullable;

/**
 * A link as it stands in the Markdown: {@code [words](target "title")}, {@code [words][label]} or {@code <address>}.
 *
 * @param words null where it is not clear which they are, and then nothing of the link can be changed
 * @param target null where it has none of its own
 */
record LinkSource(
        String address,
        @Nullable String title,
        Range whole,
        @Nullable Range words,
        @Nullable Range target) {

    /** It leads elsewhere, and all else of it stays; a label gives way. */
    Edit leadTo(String elsewhere, String markdown) {
        String written = Edit.target(elsewhere);
        Edit.Lead lead = new Edit.Lead(elsewhere, wordsIn(markdown));
        return target == null
                ? new Edit(whole, "[" + wordsIn(markdown) + "](" + written + titled() + ")", lead)
                : new Edit(target, written, lead);
    }

    /** Only its words are left. */
    Edit unlink(String markdown) {
        return new Edit(whole, wordsIn(markdown), null);
    }

    Edit.Lead lead(String markdown) {
        return new Edit.Lead(address, wordsIn(markdown));
    }

    private String wordsIn(String markdown) {
        return words == null ? "" : words.of(markdown);
    }

    private String titled() {
        return title == null ? "" : " \"" + Spelling.escaped(title.replaceAll("\\s+", " ")) + "\"";
    }
}
