package dossier.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database does not answer, or others keep being faster, whoever needs it is told at once when to come again: on a
 * page's way, and before it, where sessions and accounts are looked up.
 */
@ControllerAdvice
class Unreachable {

    private static final Logger log = LoggerFactory.getLogger(Unreachable.class);
    private static final String SECONDS_TO_COME_AGAIN = "10";

    @ExceptionHandler({
        TransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        DataIntegrityViolationException.class,
        UncategorizedDataAccessException.class
    })
    void comeAgain(Exception failure, HttpServletResponse response) throws IOException {
        log.warn("The database does not answer: {}", failure.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_COME_AGAIN);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** Before the filter of sessions. */
    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    static class OnTheWay extends OncePerRequestFilter {

        private final Unreachable unreachable;

        OnTheWay(Unreachable unreachable) {
            this.unreachable = unreachable;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                chain.doFilter(request, response);
            } catch (TransactionException
                    | DataAccessResourceFailureException
                    | TransientDataAccessException
                    | DataIntegrityViolationException
                    | UncategorizedDataAccessException failure) {
                request.getParameterMap(); // is read while this still is the form that was sent
                unreachable.comeAgain(failure, response);
            }
        }
    }
}
