package dossier.admin;

import java.util.List;
import java.util.stream.Stream;

/**
 * An address of the admin at which something is asked of one article.
 *
 * @param method GET or POST, with the form of the answer where there are several
 * @param path as the controller has it
 * @param right what it takes
 * @param answer to those who have the right
 * @param otherwise the answer to them where the article is not as it needs to be
 * @param when what the article needs to have for that, as {@link Plot.Situation#has} knows it
 * @param isTelling whether the answer says what the draft says
 * @param fields that are sent
 */
record Address(
        String method,
        String path,
        String right,
        int answer,
        int otherwise,
        String when,
        boolean isTelling,
        List<String> fields) {

    static List<Address> in(String table) {
        return rows(table).map(Address::of).toList();
    }

    /** The cells of each row of a table, but for its empty rows and its comments. */
    static Stream<List<String>> rows(String table) {
        return table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.strip().split("\\s*\\|\\s*", -1)));
    }

    private static Address of(List<String> cells) {
        return new Address(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                Integer.parseInt(cells.get(3).replaceAll("/.*", "")),
                Integer.parseInt(cells.get(3).contains("/") ? cells.get(3).replaceAll(".*/", "") : "404"),
                cells.get(4),
                cells.get(5).equals("tells"),
                fields(cells.get(6)));
    }

    static List<String> fields(String written) {
        return Stream.of(written.split("&"))
                .filter(field -> !field.isEmpty())
                .flatMap(field -> Stream.of(field.split("=", 2)))
                .toList();
    }

    boolean isRead() {
        return method.startsWith("GET");
    }

    /** What a client says that it takes. */
    String accepted() {
        return method.endsWith("json")
                ? "application/json"
                : method.endsWith("markdown") ? "text/markdown" : "text/html,*/*;q=0.5";
    }

    boolean isForScripts() {
        return accepted().equals("application/json");
    }

    /** Whether it names a part of the article beside the article. */
    boolean isOfAPart() {
        return path.matches(".*(sections/\\{id}|\\{(section|comment|share)Id}).*");
    }

    /** How controllers are asked for it. */
    String mapping() {
        return method + " " + path;
    }

    @Override
    public String toString() {
        return mapping();
    }
}
