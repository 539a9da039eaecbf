package dossier.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers in plain words, and always with a page or for a script in JSON, when something cannot be shown. The page has what
 * was typed: to be sent again where the fault is ours, and else to be copied.
 */
@Controller
class Refusals implements ErrorController {

    private static final Map<Integer, String> WITH_A_PAGE_OF_THEIR_OWN =
            Map.of(404, "notfound", 413, "toomuch", 503, "busy");

    private final MessageSource messages;

    Refusals(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        int code = code(request);
        response.setStatus(code);
        ModelAndView page = new ModelAndView("error/" + page(code)).addObject("status", code);
        page.addObject("isEditors", Unsent.isEditors(request));
        if (code >= 500 || isOurPage(request)) {
            Unsent.in(request).ifPresent(unsent -> page.addObject("unsent", unsent));
        }
        return page;
    }

    @RequestMapping(path = "/error", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> tell(HttpServletRequest request) {
        int code = code(request);
        return ResponseEntity.status(code).body(Map.of("problem", words(code)));
    }

    /** Whether a page of this site sent it: nobody else puts words into ours. */
    private static boolean isOurPage(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static int code(HttpServletRequest request) {
        return isOnlyAway(request) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : status(request);
    }

    /** An answer was under way when the database went, and is told as a fault. */
    private static boolean isOnlyAway(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception failure
                && Unreachable.isPassing(failure);
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number
                ? number
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static String page(int code) {
        String ofItsKind = code < 500 ? "4xx" : "5xx";
        return WITH_A_PAGE_OF_THEIR_OWN.containsKey(code) ? String.valueOf(code) : ofItsKind;
    }

    private String words(int code) {
        String name = WITH_A_PAGE_OF_THEIR_OWN.getOrDefault(code, code < 500 ? "refused" : "failed");
        return messages.getMessage(name + ".words", null, Locale.ROOT);
    }
}
