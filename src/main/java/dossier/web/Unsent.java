package dossier.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an editor or a guest had filled into a form that could not be taken in, so that its page can send it again, or at least show it. A
 * form with a password in it is not repeated.
 */
record Unsent(String path, List<Field> fields) {

    private static final Pattern EDITORS = Pattern.compile("/admin(/[a-z0-9-]+)*");
    private static final Pattern GUESTS = Pattern.compile("/drafts(/[a-z0-9-]+)*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]*");

    public record Field(String name, String value) {}

    /** What was in the request that an error page is now made for. */
    static Optional<Unsent> in(HttpServletRequest refused) {
        boolean isForm = "POST".equals(refused.getAttribute(RequestDispatcher.ERROR_METHOD))
                && (isEditors(refused) || GUESTS.matcher(path(refused)).matches());
        return isForm && isReadable(refused)
                ? Optional.of(new Unsent(path(refused), fieldsOf(refused)))
                        .filter(unsent -> unsent.fields().stream().noneMatch(Unsent::isSecret))
                : Optional.empty();
    }

    /** Whether something of the editors' own was asked for. */
    static boolean isEditors(HttpServletRequest refused) {
        return EDITORS.matcher(path(refused)).matches();
    }

    /** What was typed, and not only chosen. */
    public List<Field> words() {
        return fields.stream()
                .filter(field -> !NUMBER.matcher(field.value().strip()).matches())
                .toList();
    }

    private static String path(HttpServletRequest refused) {
        return String.valueOf(refused.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }

    /** A form that was refused for being too much, or for not decoding, is not read again. */
    private static boolean isReadable(HttpServletRequest refused) {
        Object status = refused.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return !Objects.equals(status, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
                && !Objects.equals(status, HttpServletResponse.SC_BAD_REQUEST);
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
