package dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A page that was made for one and can be sent to all. */
record MadePage(Representation representation, String type, Locale locale, Map<String, Collection<String>> headers) {

    /** @param before the names of the headers that each answer has anyway */
    static MadePage of(Representation representation, HttpServletResponse response, Set<String> before) {
        Map<String, Collection<String>> headers = new LinkedHashMap<>();
        response.getHeaderNames().stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> headers.put(name, response.getHeaders(name)));
        return new MadePage(representation, response.getContentType(), response.getLocale(), headers);
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setLocale(locale);
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        representation.answer(request, response);
    }
}
