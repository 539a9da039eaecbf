package dossier.web;

import jakarta.servlet.http.HttpServletResponse;

/** Lets an answer be shown within our own pages, which no other may be. */
public final class Framing {

    private Framing() {}

    public static void allow(HttpServletResponse answer) {
        String policy = answer.getHeader(Protection.POLICY);
        if (policy != null) {
            answer.setHeader(Protection.POLICY, policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
        }
        answer.setHeader("X-Frame-Options", "SAMEORIGIN");
    }
}
