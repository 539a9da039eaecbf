package dossier.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives each page that refuses a form the status for that, so that nobody takes it for done who does not read the page: 422 where
 * something typed cannot be kept, 409 where it clashes with what somebody else typed.
 */
@Component
class Refusing implements HandlerInterceptor, WebMvcConfigurer {

    /** How the names of pages end that let somebody choose between two texts. */
    private static final String CLASH = "/clash";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/admin/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        boolean isUndecided = response.getStatus() == HttpServletResponse.SC_OK;
        if (page != null && isUndecided && HttpMethod.POST.matches(request.getMethod())) {
            response.setStatus(status(page));
        }
    }

    private static int status(ModelAndView page) {
        String view = String.valueOf(page.getViewName());
        if (view.endsWith(CLASH)) {
            return HttpServletResponse.SC_CONFLICT;
        }
        return !view.startsWith("redirect:") && hasProblems(page)
                ? HttpServletResponse.SC_UNPROCESSABLE_CONTENT
                : HttpServletResponse.SC_OK;
    }

    private static boolean hasProblems(ModelAndView page) {
        return page.getModel().values().stream()
                .anyMatch(each -> each instanceof BindingResult problems && problems.hasErrors());
    }
}
