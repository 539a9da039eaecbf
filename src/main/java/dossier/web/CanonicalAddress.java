package dossier.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Each page has one address, in small letters and without a slash at its end. One that differs only in that is led there;
 * whatever else no address of ours looks like (escapes, dots, semicolons, empty parts) leads nowhere.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CanonicalAddress extends OncePerRequestFilter {

    private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");
    private static final int LONGEST = 300;
    private static final Pattern CANONICAL = Pattern.compile("/|(?:/[a-z0-9_-][a-z0-9._-]*+)++");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        String canonical = canonical(path);
        if (!READING.contains(request.getMethod()) && !path.startsWith("/admin")) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", READING));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (path.length() > LONGEST) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!isReadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!CANONICAL.matcher(canonical).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path.equals(canonical)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.LOCATION, canonical + query(request));
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        }
    }

    /** Whether what follows the question mark decodes at all; the container would only say so at some later place. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            return request.getQueryString() == null || request.getParameterMap() != null;
        } catch (IllegalStateException malformed) {
            return false;
        }
    }

    private static String canonical(String path) {
        String small = path.toLowerCase(Locale.ROOT);
        return small.length() > 1 && small.endsWith("/") ? small.substring(0, small.length() - 1) : small;
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }
}
