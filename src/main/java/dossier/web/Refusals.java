package dossier.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers in plain words, and always with a page, when something cannot be shown. */
@Controller
class Refusals implements ErrorController {

    private static final Set<Integer> WITH_A_PAGE_OF_THEIR_OWN = Set.of(404, 413, 503);

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(code);
        return new ModelAndView("error/" + page(code)).addObject("status", code);
    }

    private static String page(int code) {
        String ofItsKind = code < 500 ? "4xx" : "5xx";
        return WITH_A_PAGE_OF_THEIR_OWN.contains(code) ? String.valueOf(code) : ofItsKind;
    }
}
