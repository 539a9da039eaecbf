package dossier.admin.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nothing change that another site asked for. Browsers say where a request comes from: by {@code Sec-Fetch-Site}, and by
 * {@code Origin} where that is missing; what says neither comes from no browser, and is refused. Unlike a token in the page
 * this never goes stale, so that a form that was open over night still saves. (OWASP's cheat sheet on cross-site request
 * forgery calls it "fetch metadata"; the cookie's {@code SameSite} stands behind it.)
 */
class SameOrigin extends OncePerRequestFilter {

    private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");

    private final String ours;

    SameOrigin(URI base) {
        this.ours = base.getScheme() + "://" + base.getAuthority();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || comesFromHere(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean comesFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? isOurs(request.getHeader(HttpHeaders.ORIGIN), request) : site.equals("same-origin");
    }

    private boolean isOurs(@Nullable String origin, HttpServletRequest request) {
        return ours.equals(origin)
                || (request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST)).equals(origin);
    }
}
