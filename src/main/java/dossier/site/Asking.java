package dossier.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What kinds of answer a request takes, the dearer the higher their quality (RFC 9110, 12.5.1). */
record Asking(List<MediaType> taken) {

    private static final int LONGEST = 1_000;

    /** A header that is missing, malformed or endless takes anything. */
    static Asking of(HttpServletRequest request) {
        String header = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        return new Asking(header.length() > LONGEST ? List.of() : parse(header));
    }

    private static List<MediaType> parse(String header) {
        try {
            return MediaType.parseMediaTypes(header);
        } catch (InvalidMediaTypeException malformed) {
            return List.of();
        }
    }

    /** Whether the one is wanted more than the other, which also answers whoever takes neither: a page is better than none. */
    boolean prefers(MediaType one, MediaType other) {
        return quality(one) > quality(other);
    }

    /** The range that names a kind most exactly says how much it is wanted. */
    private double quality(MediaType kind) {
        return taken.stream()
                .filter(range -> range.includes(kind))
                .max(Comparator.comparingInt(Asking::exactness))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static int exactness(MediaType range) {
        return (range.isWildcardType() ? 0 : 2) + (range.isWildcardSubtype() ? 0 : 1);
    }
}
