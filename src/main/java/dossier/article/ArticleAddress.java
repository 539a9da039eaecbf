package dossier.article;

import dossier.text.Slug;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an article stands or stood: {@code /articles/a-story}, and what follows behind it: a section, an edition, or
 * whatever else.
 *
 * @param rest with its {@code /}, {@code ?} or {@code #}; may be empty
 */
public record ArticleAddress(Slug slug, String rest) {

    private static final Pattern SHAPE = Pattern.compile("/articles/([^/?#]+)([/?#].*)?");

    /** The article that a link leads to; empty where it leads to anything else. */
    public static Optional<ArticleAddress> parse(String link) {
        Matcher matcher = SHAPE.matcher(link);
        return matcher.matches()
                ? Slug.parse(matcher.group(1))
                        .map(slug -> new ArticleAddress(slug, matcher.group(2) == null ? "" : matcher.group(2)))
                : Optional.empty();
    }
}
