package dossier.site;

import org.jspecify.annotations.Nullable;

/**
 * What a page tells machines about itself.
 *
 * @param canonical the whole address that stands for this page and its variants
 * @param picture the whole address of the picture that other sites show a link with
 */
record Head(
        String title,
        String description,
        String canonical,
        boolean isIndexed,
        String type,
        @Nullable String picture,
        @Nullable StructuredData structured) {

    static final String WEBSITE = "website";
    static final String ARTICLE = "article";
    static final String PROFILE = "profile";

    static Head of(String title, String description, String canonical) {
        return new Head(title, description, canonical, true, WEBSITE, null, null);
    }

    Head about(StructuredData data, String ofType, @Nullable String shownWith) {
        return new Head(title, description, canonical, isIndexed, ofType, shownWith, data);
    }

    /** For a page that search engines had better leave alone. */
    Head unindexed() {
        return new Head(title, description, canonical, false, type, picture, null);
    }
}
