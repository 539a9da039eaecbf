package dossier.check;

/**
 * Something in a text that readers should not meet, or perhaps should not.
 *
 * @param what the words that it is about, or an address; may be empty
 */
public record Remark(Kind kind, String what) {

    private static final int LONGEST = 100;

    public Remark {
        what = what.strip().replaceAll("\\s+", " ");
        what = what.codePointCount(0, what.length()) > LONGEST
                ? what.substring(0, what.offsetByCodePoints(0, LONGEST)) + "…"
                : what;
    }

    /** What there is to remark, the worst first. */
    public enum Kind {
        EMPTY_SECTION(true),
        TOO_MANY_SIGNS(true),
        HEADING_MISSING(true),
        PLACEHOLDER(true),
        LINK_NOWHERE(true),
        LINK_MOVED(false),
        LINK_AHEAD(false),
        LINK_VAGUE(false),
        NAME_UNLINKED(false),
        PICTURE_SILENT(false),
        PARAGRAPH_LONG(false),
        HEADING_SKIPPED(false);

        private final boolean isError;

        Kind(boolean isError) {
            this.isError = isError;
        }

        /** Whether it has to be mended before readers see the text; otherwise somebody says that it is meant. */
        public boolean isError() {
            return isError;
        }
    }

    public boolean isError() {
        return kind.isError();
    }
}
