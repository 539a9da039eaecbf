package dossier;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An installed Chrome or Chromium, started once for all journeys. Without one a journey is left out on somebody's own
 * machine, and fails where {@code CI} is set.
 */
public final class Browser {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private Browser() {}

    public static boolean isThere() {
        if (place().isEmpty() && System.getenv("CI") != null) {
            throw new IllegalStateException("Neither Chrome nor Chromium is installed; CHROME_PATH can name one");
        }
        return place().isPresent();
    }

    /** A new context, as a first visit has it. */
    public static BrowserContext visit(com.microsoft.playwright.Browser.NewContextOptions how) {
        return Started.BROWSER.newContext(how);
    }

    public static com.microsoft.playwright.Browser.NewContextOptions desktop() {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale("en-GB");
    }

    public static com.microsoft.playwright.Browser.NewContextOptions phone() {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true);
    }

    /** The same for somebody who has signed in there. */
    public static BrowserContext visitAs(Desk desk, com.microsoft.playwright.Browser.NewContextOptions how) {
        BrowserContext context = visit(how.setReducedMotion(ReducedMotion.REDUCE));
        String[] cookie = desk.cookie().split("=", 2);
        context.addCookies(List.of(new Cookie(cookie[0], cookie[1])
                .setDomain("localhost")
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(true)));
        return context;
    }

    /** What the page does against the rules; one that failed is none to look at, and says so instead. */
    public static List<String> violationsOf(Page page) {
        int status = ((Number) page.evaluate("() => performance.getEntriesByType('navigation')[0].responseStatus"))
                .intValue();
        return status >= 500 ? List.of(page.url() + " answers " + status) : violationsAsItStands(page);
    }

    /**
     * What the page does against WCAG 2.2 AA and axe's best practices, also where it is the page of a failure; a page within
     * it is looked at by itself.
     */
    public static List<String> violationsAsItStands(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).exclude("iframe").analyze().getViolations().stream()
                        .map(Browser::words)
                        .toList();
    }

    /** Ends a page as a crash does: nothing in it hears of that, and nothing is sent. */
    public static void crash(Page page) {
        try {
            page.navigate("chrome://crash", new Page.NavigateOptions().setTimeout(3_000));
        } catch (PlaywrightException expected) {
            page.close();
        }
    }

    /** Whatever the page says to the console, fails to load, or shifts, from now on. */
    public static List<String> complaintsOf(Page page) {
        List<String> complaints = new java.util.concurrent.CopyOnWriteArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
        page.exposeFunction("complain", words -> complaints.add(String.valueOf(words[0])));
        page.addInitScript(
                "new PerformanceObserver(list => list.getEntries().forEach(entry => complain('shift ' + entry.value + ' of ' + entry.sources.map(source => source.node?.parentElement?.outerHTML ?? '?').join().slice(0, 300))))"
                        + ".observe({type: 'layout-shift', buffered: true})");
        return complaints;
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static Optional<Path> place() {
        return Stream.concat(Optional.ofNullable(System.getenv("CHROME_PATH")).stream(), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Started {

        static final com.microsoft.playwright.Browser BROWSER = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(place().orElseThrow())
                        .setArgs(QUIET));
    }
}
