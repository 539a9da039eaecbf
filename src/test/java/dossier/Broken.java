package dossier;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Pages that go wrong. */
@Controller
@TestComponent
class Broken {

    private static final String TRIES = "tries";

    @GetMapping("/broken")
    String show() {
        throw new IllegalStateException("a fault of ours, with a secret in it");
    }

    @GetMapping("/broken/database")
    String showDatabase() {
        throw new DataAccessResourceFailureException("the database does not answer");
    }

    @GetMapping("/broken/connection")
    String showConnection() {
        throw new JpaSystemException(new IllegalStateException("unable to roll back"));
    }

    /** Somebody else is faster so many times. */
    @PostMapping("/admin/broken/{times}")
    @ResponseBody
    String create(@PathVariable int times, HttpServletRequest request) {
        int tries = request.getAttribute(TRIES) instanceof Integer before ? before + 1 : 1;
        request.setAttribute(TRIES, tries);
        if (tries <= times) {
            throw new PessimisticLockingFailureException("somebody else was faster");
        }
        return "tries: " + tries;
    }

    /** The database goes while the answer is written. */
    @PostMapping("/admin/broken/writing")
    String write() {
        throw new HttpMessageNotWritableException("half written", new DataAccessResourceFailureException("gone"));
    }

    /** A request that says so meets no database on its way: at once, or when its session is kept afterwards. */
    @Bean
    static FilterRegistrationBean<Filter> brokenWay() {
        FilterRegistrationBean<Filter> way = new FilterRegistrationBean<>(Broken::lead);
        way.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return way;
    }

    private static void lead(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String meets = request.getParameter("meets-no-database");
        if (meets == null || request.getDispatcherType() != DispatcherType.REQUEST) {
            chain.doFilter(request, response);
            return;
        }
        if (meets.equals("afterwards")) {
            chain.doFilter(request, response);
        }
        throw new DataAccessResourceFailureException("the database does not answer");
    }
}
