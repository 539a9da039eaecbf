package dossier.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Search engines may read what readers may. */
@Controller
class RobotsController {

    private static final String RULES = """
            User-agent: *
            Disallow: /admin
            """;

    @GetMapping(value = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String show() {
        return RULES;
    }
}
