package dossier.integrity;

/**
 * Something that does not fit.
 *
 * @param where such as: section 7 of article 3
 * @param what the address that leads nowhere, or what else it is about; may be empty
 */
public record Flaw(Kind kind, String where, String what) {

    /** What can be wrong. */
    public enum Kind {
        LINK_TO_NOBODY,
        LINK_TO_BIN,
        LINK_TO_NO_ARTICLE,
        LINK_TO_NO_SECTION,
        LINK_TO_NO_PICTURE,
        MENTIONS_MISCOUNTED,
        MENTION_OF_ANOTHER,
        RELATION_OF_ANOTHER,
        MERGER_LOST,
        REVISION_UNREAD,
        ADDRESS_LOST,
        PRESENT_STATE_LOST,
        NAMES_UNSORTED,
        EDITION_TORN,
        PICTURE_FILE_LOST
    }
}
