package dossier;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that go wrong. */
@Controller
@TestComponent
class Broken {

    @GetMapping("/broken")
    String show() {
        throw new IllegalStateException("a fault of ours, with a secret in it");
    }

    @GetMapping("/broken/database")
    String showDatabase() {
        throw new DataAccessResourceFailureException("the database does not answer");
    }
}
