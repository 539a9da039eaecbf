package dossier.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sends reading pages so that everybody can share them: with a strong ETag, the time since when they read so, compressed
 * once, and good for a minute in a shared cache. It is made once for all who ask at the same time. A browser asks again each
 * time and mostly hears that nothing is new.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SharedPages extends OncePerRequestFilter {

    private static final String FOR_EVERYBODY = "public, max-age=0, s-maxage=60, must-revalidate";
    private static final String FOR_NOBODY = "no-cache";
    private static final long MOST_BYTES = 64L << 20;

    /** What an entry takes beside its bytes; an address with its form is {@link #LONGEST_ADDRESS} characters at most. */
    private static final int OVERHEAD = 1_000;

    private static final int LONGEST_ADDRESS = 400;

    /** The parameters that pages know; no other changes what a page says. */
    private static final List<String> SAYING = List.of("page", "letter", "topic", "since");

    private final Cache<String, Representation> known = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<String, Representation>weigher((address, page) -> page.size() + OVERHEAD)
            .build();

    private final Turns<MadePage> turns = new Turns<>();
    private final Clock clock;

    SharedPages(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = refused == null ? request.getRequestURI() : refused.toString();
        return path.startsWith("/assets/") || path.startsWith("/pictures/") || path.matches("/(admin|drafts)(/.*)?");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Asked asked = new Asked(request, response, chain);
        asked.answer(canBeShared(request) ? turns.ask(wanted(request), asked::makeForAll) : Optional.empty());
    }

    private static boolean canBeShared(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && List.of("GET", "HEAD").contains(request.getMethod());
    }

    /** Everything on which a page may depend: who asks is nothing of it. */
    private static String wanted(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + " "
                + Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
    }

    /** Somebody who asks. Answered once all others have what was made: whoever reads slowly keeps nobody waiting. */
    private final class Asked {

        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private final FilterChain chain;
        private boolean hasMade;
        private @Nullable MadePage own;

        private Asked(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
            this.request = request;
            this.response = response;
            this.chain = chain;
        }

        private void answer(Optional<MadePage> shared) throws ServletException, IOException {
            if (!hasMade && shared.isPresent()) {
                shared.get().answer(request, response);
                return;
            }
            if (!hasMade) {
                make();
            }
            if (own != null) {
                own.representation().answer(request, response);
            }
        }

        /** Null where it is no page for others. */
        private @Nullable MadePage makeForAll() throws ServletException, IOException {
            make();
            return response.getStatus() == HttpServletResponse.SC_OK ? own : null;
        }

        private void make() throws ServletException, IOException {
            hasMade = true;
            Set<String> before = Set.copyOf(response.getHeaderNames());
            ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, page);
            if (page.getContentSize() > 0 && !response.isCommitted()) {
                own = made(page, before);
            }
        }

        private MadePage made(ContentCachingResponseWrapper page, Set<String> before) {
            boolean isPage = page.getStatus() == HttpServletResponse.SC_OK;
            String address = address(request) + page.getContentType();
            response.setHeader(HttpHeaders.CACHE_CONTROL, isPage ? FOR_EVERYBODY : FOR_NOBODY);
            boolean isKept = isPage && address.length() <= LONGEST_ADDRESS;
            return MadePage.of(representation(isKept, address, page.getContentAsByteArray()), page, before);
        }
    }

    private Representation representation(boolean isKept, String address, byte[] bytes) {
        Instant now = clock.instant();
        return isKept
                ? known.asMap()
                        .compute(
                                address,
                                (each, old) ->
                                        old == null ? new Representation(bytes, now) : old.followedBy(bytes, now))
                : new Representation(bytes, now);
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI()
                + SAYING.stream().map(name -> "?" + request.getParameter(name)).toList();
    }
}
