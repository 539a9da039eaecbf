package dossier.replacement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a search has come: articles and their sections are gone through in the order in which they were begun.
 *
 * @param section 0 for what stands over the article
 */
public record Mark(long article, long section) {

    public static final Mark BEGINNING = new Mark(0, -1);

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** The beginning for what is none. */
    public static Mark parse(String written) {
        Matcher matcher = SHAPE.matcher(written);
        return matcher.matches()
                ? new Mark(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)))
                : BEGINNING;
    }

    static Mark of(Part part) {
        return new Mark(
                part.article().id(), part.section() == null ? 0 : part.section().id());
    }

    /** The last section that counts as gone through in an article. */
    long sectionIn(long articleId) {
        return articleId == article ? section : -1;
    }

    @Override
    public String toString() {
        return article + "-" + section;
    }
}
