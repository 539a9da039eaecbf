package dossier.admin.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was about to do when they had to sign in: where they were going, and every field that they had filled in, so
 * that signing in sends it on and nothing has to be typed again. A form without fields, as a mere button is, counts as one with
 * a field that has no name.
 *
 * @param path where to go on; always inside the admin
 * @param fields empty for a page that was only to be looked at
 */
record Kept(String path, List<Field> fields) {

    private static final Pattern INSIDE = Pattern.compile("/admin(/[a-z0-9-]+)*(\\?[A-Za-z0-9=&%+._-]*)?");
    private static final String PATH = "then";
    private static final String MARK = "kept:";
    private static final List<Field> BUTTON = List.of(new Field("", ""));
    private static final Pattern LAST_STEP = Pattern.compile("/[^/]*$");

    /** A field, called as it is in its own form; in the form to sign in with, its name is marked. */
    public record Field(String name, String value) {

        public String markedName() {
            return MARK + name;
        }

        private boolean isSecret() {
            return name.contains("assword");
        }
    }

    /** What this request carries on from the page before. */
    static Kept in(HttpServletRequest request) {
        String then = request.getParameter(PATH);
        List<Field> carried = fieldsOf(request).stream()
                .filter(field -> field.name().startsWith(MARK))
                .map(field -> new Field(field.name().substring(MARK.length()), field.value()))
                .toList();
        return new Kept(then != null && INSIDE.matcher(then).matches() ? then : "/admin", carried);
    }

    /** This request itself, which has to wait. A form with a password in it is filled in again. */
    static Kept of(HttpServletRequest request) {
        List<Field> fields = fieldsOf(request);
        String path = request.getRequestURI();
        return fields.stream().anyMatch(Field::isSecret)
                ? new Kept(LAST_STEP.matcher(path).replaceFirst(""), List.of())
                : new Kept(path, fields.isEmpty() ? BUTTON : fields);
    }

    /** Whether something was typed or pressed that is still to be sent. */
    public boolean hasText() {
        return !fields.isEmpty();
    }

    /** The request that had to wait, sent now by whoever has signed in with this one. */
    HttpServletRequest within(HttpServletRequest request) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        fields.forEach(field -> parameters.merge(
                field.name(),
                new String[] {field.value()},
                (some, more) -> Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new)));
        return new Sent(request, parameters);
    }

    private static List<Field> fieldsOf(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? List.of()
                : request.getParameterMap().entrySet().stream()
                        .flatMap(Kept::fields)
                        .toList();
    }

    private static Stream<Field> fields(Map.Entry<String, String[]> parameter) {
        return Stream.of(parameter.getValue()).map(value -> new Field(parameter.getKey(), value));
    }

    /** A request with other fields than it came with. */
    private static final class Sent extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        Sent(HttpServletRequest request, Map<String, String[]> parameters) {
            super(request);
            this.parameters = parameters;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return parameters.containsKey(name) ? parameters.get(name)[0] : null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }
    }
}
