package dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** While the database does not answer, whoever needs it is told at once when to come again. */
@ControllerAdvice
class Unreachable {

    private static final Logger log = LoggerFactory.getLogger(Unreachable.class);
    private static final String SECONDS_TO_COME_AGAIN = "10";

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    void comeAgain(Exception failure, HttpServletResponse response) throws IOException {
        log.warn("The database does not answer: {}", failure.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_COME_AGAIN);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
