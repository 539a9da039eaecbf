package dossier.admin.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody was about to do when they had to sign in: where they were going, and every field that they had filled in, so
 * that signing in sends it on and nothing has to be typed again.
 *
 * @param path where to go on; always inside the admin
 * @param fields empty for a page that was only to be looked at
 */
record Kept(String path, List<Field> fields) {

    private static final Pattern INSIDE = Pattern.compile("/admin(/[a-z0-9-]+)*(\\?[A-Za-z0-9=&%+._-]*)?");
    private static final String PATH = "then";
    private static final List<String> OF_THE_DOOR = List.of(PATH, "email", "password");

    public record Field(String name, String value) {}

    /** What this request carries on from the page before. */
    static Kept in(HttpServletRequest request) {
        String then = request.getParameter(PATH);
        return new Kept(then != null && INSIDE.matcher(then).matches() ? then : "/admin", fieldsOf(request));
    }

    /** This request itself, which has to wait. */
    static Kept of(HttpServletRequest request) {
        return new Kept(request.getRequestURI(), fieldsOf(request));
    }

    /** Whether something was typed that is still to be sent. */
    public boolean hasText() {
        return !fields.isEmpty();
    }

    private static List<Field> fieldsOf(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? List.of()
                : request.getParameterMap().entrySet().stream()
                        .filter(parameter -> !OF_THE_DOOR.contains(parameter.getKey()))
                        .flatMap(Kept::fields)
                        .toList();
    }

    private static Stream<Field> fields(Map.Entry<String, String[]> parameter) {
        return Stream.of(parameter.getValue()).map(value -> new Field(parameter.getKey(), value));
    }
}
