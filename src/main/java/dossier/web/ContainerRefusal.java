package dossier.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** The page for requests so malformed that the container refuses them before the application is asked. */
public class ContainerRefusal extends ErrorReportValve {

    private static final ResourceBundle SAYS = ResourceBundle.getBundle("messages");

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%1$s – %2$s</title>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            <p>%3$s</p>
            <p><a href="/">%4$s</a></p>
            </main>
            </body>
            </html>
            """.formatted(
                    SAYS.getString("malformed.title"),
                    SAYS.getString("site.name"),
                    SAYS.getString("malformed.words"),
                    SAYS.getString("refusal.front"));

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
