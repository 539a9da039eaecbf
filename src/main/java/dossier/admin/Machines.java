package dossier.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Whether a script asks, and wants an answer for itself and not a page. */
public final class Machines {

    private Machines() {}

    public static boolean ask(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                .filter(accepted -> accepted.startsWith(MediaType.APPLICATION_JSON_VALUE))
                .isPresent();
    }
}
