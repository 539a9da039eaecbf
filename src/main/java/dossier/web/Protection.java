package dossier.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * Puts the headers that protect readers and editors on every answer, also on those that the container gives by itself before
 * any filter or valve has seen the request.
 */
class Protection implements Adapter {

    static final String POLICY = "Content-Security-Policy";

    /** All but the policy, which names the scripts that may run. */
    static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private static final String ONLY_OVER_TLS = "max-age=31536000";

    private final Adapter inner;
    private final String policy;
    private final String adminPolicy;
    private final boolean isSecure;

    Protection(Adapter inner, List<String> scripts, boolean isSecure) {
        this.inner = inner;
        this.policy = policy(scripts) + "; require-trusted-types-for 'script'; trusted-types 'none'";
        this.adminPolicy = policy(scripts) + "; frame-src 'self'";
        this.isSecure = isSecure;
    }

    /**
     * Everything from this site alone, and of scripts only those with these bytes, wherever they come from: what somebody
     * uploads can never be one. Reading pages refuse text as markup too; the editors' rich mode, a library, cannot do without.
     *
     * @param scripts their hashes, as a script element's integrity attribute has them
     */
    static String policy(List<String> scripts) {
        String allowed = scripts.stream().map(hash -> " '" + hash + "'").collect(Collectors.joining());
        return "default-src 'none'; script-src" + (allowed.isEmpty() ? " 'none'" : allowed)
                + "; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'";
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        HEADERS.forEach(response::setHeader);
        response.setHeader(POLICY, request.requestURI().startsWithIgnoreCase("/admin", 0) ? adminPolicy : policy);
        if (isSecure) {
            response.setHeader("Strict-Transport-Security", ONLY_OVER_TLS);
        }
        inner.service(request, response);
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return inner.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
        return inner.asyncDispatch(request, response, status);
    }

    @Override
    public void log(Request request, Response response, long time) {
        inner.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        inner.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return inner.getDomain();
    }
}
