package dossier.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database does not answer, or others keep being faster, whoever needs it is told at once when to come again. It
 * stands before everything that may need it, and so before sessions: they are looked up on a page's way, and kept even when it
 * is refused.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Unreachable extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(Unreachable.class);
    private static final String SECONDS_TO_COME_AGAIN = "10";

    private static final List<Class<? extends Exception>> PASSING = List.of(
            TransactionException.class,
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            DataIntegrityViolationException.class,
            UncategorizedDataAccessException.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!isPassing(failure)) {
                throw failure;
            }
            log.warn("The database does not answer: {}", failure.getMessage());
            comeAgain(request, response);
        }
    }

    /** What is on its way to the reader already stays as it is. */
    private static void comeAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            request.getParameterMap(); // is read while this still is the form that was sent
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_COME_AGAIN);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    static boolean isPassing(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> PASSING.stream().anyMatch(kind -> kind.isInstance(cause)));
    }
}
