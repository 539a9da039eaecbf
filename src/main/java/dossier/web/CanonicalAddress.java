package dossier.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
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
    private static final Pattern SENT_TO = Pattern.compile("/admin.*|/drafts/.*"); // editors, and guests beside a draft
    private static final int LONGEST = 300;
    private static final Pattern CANONICAL = Pattern.compile("/|(?:/[a-z0-9_-][a-z0-9._-]*+)++");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        String canonical = canonical(path);
        OptionalInt refusal = refusal(request, path, canonical);
        if (refusal.isPresent()) {
            if (refusal.getAsInt() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
                response.setHeader(HttpHeaders.ALLOW, String.join(", ", READING));
            }
            response.sendError(refusal.getAsInt());
        } else if (path.equals(canonical)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.LOCATION, canonical + query(request));
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        }
    }

    private static OptionalInt refusal(HttpServletRequest request, String path, String canonical) {
        if (!READING.contains(request.getMethod()) && !SENT_TO.matcher(path).matches()) {
            return OptionalInt.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        if (path.length() > LONGEST) {
            return OptionalInt.of(HttpServletResponse.SC_NOT_FOUND);
        }
        OptionalInt flaw = flaw(request);
        return flaw.isPresent() || CANONICAL.matcher(canonical).matches()
                ? flaw
                : OptionalInt.of(HttpServletResponse.SC_NOT_FOUND);
    }

    /**
     * The status to refuse a request with whose fields do not decode, or are too many or too long; the container would only say
     * so at some later place, and in the log. No field here is called with brackets, which would ask for the insides of a form.
     */
    private static OptionalInt flaw(HttpServletRequest request) {
        try {
            boolean isPlain = request.getParameterMap().keySet().stream().noneMatch(name -> name.contains("["));
            return isPlain ? OptionalInt.empty() : OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
        } catch (InvalidParameterException malformed) {
            return OptionalInt.of(malformed.getErrorCode());
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
