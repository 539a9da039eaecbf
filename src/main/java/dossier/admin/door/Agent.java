package dossier.admin.door;

import java.util.List;
import java.util.function.Predicate;

/** What somebody reads and writes with, as well as it can be told: "Firefox, Linux". */
record Agent(String browser, String system) {

    /** The session's attribute that holds the words. */
    static final String ATTRIBUTE = "agent";

    private static final List<String> BROWSERS = List.of("Firefox", "Edg", "OPR", "Chrome", "Safari");
    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux");

    /** Of what a browser says of itself in a request; empty words where it says nothing that is known. */
    static Agent of(String header) {
        return new Agent(first(BROWSERS, header::contains), first(SYSTEMS, header::contains));
    }

    String words() {
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(List<String> names, Predicate<String> isSaid) {
        return names.stream()
                .filter(isSaid)
                .findFirst()
                .map(name -> name.equals("Edg") ? "Edge" : name.equals("OPR") ? "Opera" : name)
                .orElse("");
    }
}
