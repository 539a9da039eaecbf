package dossier.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/** Where readers find this installation: what every address that leaves it begins with, whatever a request says. */
@Component
public class BaseUrl {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final String base;

    BaseUrl(@Value("${dossier.base-url}") String base) {
        if (!isAddress(base)) {
            throw new InvalidConfigurationPropertyValueException(
                    "dossier.base-url", base, "It has to be an address such as https://example.org.");
        }
        this.base = base.replaceAll("/+$", "");
    }

    private static boolean isAddress(String base) {
        try {
            URI address = new URI(base);
            return SCHEMES.contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && address.getQuery() == null
                    && address.getFragment() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** Whether readers come over TLS. */
    boolean isSecure() {
        return base.startsWith("https:");
    }

    /** The whole address of a path that begins with a slash. */
    public String of(String path) {
        return base + path;
    }
}
