package dossier.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an editor had filled into a form that could not be taken in, so that its page can send it again. A form with a password
 * in it is not repeated.
 */
record Unsent(String path, List<Field> fields) {

    private static final Pattern EDITORS = Pattern.compile("/admin(/[a-z0-9-]+)+");

    public record Field(String name, String value) {}

    /** What was in the request that an error page is now made for. */
    static Optional<Unsent> in(HttpServletRequest refused) {
        String path = String.valueOf(refused.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        boolean isForm = "POST".equals(refused.getAttribute(RequestDispatcher.ERROR_METHOD))
                && EDITORS.matcher(path).matches();
        return isForm
                ? Optional.of(new Unsent(path, fieldsOf(refused)))
                        .filter(unsent -> unsent.fields().stream().noneMatch(Unsent::isSecret))
                : Optional.empty();
    }

    private static List<Field> fieldsOf(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .flatMap(Unsent::fields)
                .toList();
    }

    private static Stream<Field> fields(Map.Entry<String, String[]> parameter) {
        return Stream.of(parameter.getValue()).map(value -> new Field(parameter.getKey(), value));
    }

    private static boolean isSecret(Field field) {
        return field.name().contains("assword");
    }
}
