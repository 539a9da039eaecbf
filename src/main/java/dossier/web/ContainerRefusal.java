package dossier.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** The page for requests so malformed that the container refuses them before the application is asked. */
public class ContainerRefusal extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Not understood – Dossier</title>
            </head>
            <body>
            <main>
            <h1>This request was not understood</h1>
            <p>Its address or its form is not one that a page here can have. <a href="/">Go to the front page</a>.</p>
            </main>
            </body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Protection.HEADERS.forEach(response::setHeader);
        response.setHeader(Protection.POLICY, Protection.policy(List.of()));
        response.setContentType("text/html;charset=utf-8");
        try {
            response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException theReaderLeft) {
            throw new UncheckedIOException(theReaderLeft);
        }
    }
}
