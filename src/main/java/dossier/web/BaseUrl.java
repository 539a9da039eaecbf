package dossier.web;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where readers find this installation: what every address that leaves it begins with, whatever a request says. */
@Component
public class BaseUrl {

    private final String base;

    BaseUrl(@Value("${dossier.base-url}") URI base) {
        if (base.getHost() == null || base.getQuery() != null || base.getFragment() != null) {
            throw new IllegalArgumentException("dossier.base-url has to be like https://example.org, and is " + base);
        }
        this.base = base.toString().replaceAll("/+$", "");
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
