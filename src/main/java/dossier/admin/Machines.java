package dossier.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** How scripts are answered, that want no page. */
public final class Machines {

    private static final String LENIENT = "handling=lenient";

    private Machines() {}

    /** Whether a script asks. */
    public static boolean ask(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                .filter(accepted -> accepted.startsWith(MediaType.APPLICATION_JSON_VALUE))
                .isPresent();
    }

    /** Where something typed cannot be kept: 422, why, and in which field. */
    public static ResponseEntity<?> refusal(BindingResult problems) {
        String why = problems.getAllErrors().stream()
                .findFirst()
                .map(DefaultMessageSourceResolvable::getDefaultMessage)
                .orElse("");
        String field = problems.getFieldErrors().stream()
                .findFirst()
                .map(FieldError::getField)
                .orElse("");
        return ResponseEntity.unprocessableContent().body(Map.of("problem", why, "field", field));
    }

    /** The same where each problem is shown at its field: 422, and why by field. */
    public static ResponseEntity<?> refusalByField(BindingResult problems) {
        Map<String, String> why = new TreeMap<>();
        problems.getFieldErrors()
                .forEach(problem -> why.putIfAbsent(problem.getField(), String.valueOf(problem.getDefaultMessage())));
        return ResponseEntity.unprocessableContent().body(Map.of("problems", why));
    }

    /**
     * What became of something typed; where it clashes, 409.
     *
     * @param prefer of RFC 7240: a page's own script says {@code handling=lenient}, and reads of a clash in the answer itself
     */
    public static ResponseEntity<?> answer(boolean isClashing, String prefer, Object answer) {
        boolean isRefusal = isClashing && !prefer.equals(LENIENT);
        return ResponseEntity.status(isRefusal ? HttpStatus.CONFLICT : HttpStatus.OK)
                .body(answer);
    }
}
