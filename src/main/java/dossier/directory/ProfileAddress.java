package dossier.directory;

import dossier.text.Slug;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a profile stands or stood: {@code /people/ada}, with whatever may follow behind {@code ?} or {@code #}. */
public record ProfileAddress(Kind kind, Slug slug) {

    private static final Pattern SHAPE = Pattern.compile("/([a-z]+)/([^/?#]+)([?#].*)?");

    /** The profile that a link leads to; empty where it leads to anything else. */
    public static Optional<ProfileAddress> parse(String link) {
        Matcher matcher = SHAPE.matcher(link);
        return matcher.matches()
                ? Kind.on(matcher.group(1))
                        .flatMap(kind -> Slug.parse(matcher.group(2)).map(slug -> new ProfileAddress(kind, slug)))
                : Optional.empty();
    }

    /** Whether a link leads among the profiles at all, be it to one that cannot be. */
    public static boolean isAmongProfiles(String link) {
        String[] parts = link.split("/", 3);
        return parts.length == 3 && parts[0].isEmpty() && Kind.on(parts[1]).isPresent();
    }

    @Override
    public String toString() {
        return "/" + kind.shelf() + "/" + slug;
    }
}
