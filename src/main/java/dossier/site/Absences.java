package dossier.site;

import dossier.reading.When;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** What readers are told at an address that nothing stands at any more. */
@ControllerAdvice
class Absences {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.MOVED_PERMANENTLY)
    void moved(Moved moved, HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        // What is merged can be parted, and an address be taken back: who has been led on asks again
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.LOCATION, moved.address() + query);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.GONE)
    ModelAndView withdrawn(Withdrawn withdrawn) {
        return new ModelAndView("site/withdrawn")
                .addObject("reason", withdrawn.reason())
                .addObject("since", new When(withdrawn.since()));
    }
}
