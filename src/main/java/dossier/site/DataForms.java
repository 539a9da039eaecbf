package dossier.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives at a page's own address, to whoever rather takes JSON-LD than a page, what the page's head tells machines. All others
 * get the page, also those who take neither.
 */
@Component
class DataForms implements HandlerInterceptor, WebMvcConfigurer {

    private static final MediaType JSON_LD = MediaType.valueOf("application/ld+json");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        StructuredData data = page == null ? null : dataOf(page);
        if (page != null && data != null) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            if (Asking.of(request).prefers(JSON_LD, MediaType.TEXT_HTML)) {
                page.setView(new DataView(data));
            }
        }
    }

    private static @Nullable StructuredData dataOf(ModelAndView page) {
        return page.getModel().get("head") instanceof Head head ? head.structured() : null;
    }

    private record DataView(StructuredData data) implements View {

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            response.setContentType(JSON_LD.toString());
            response.getOutputStream().write(data.json().getBytes(StandardCharsets.UTF_8));
        }
    }
}
