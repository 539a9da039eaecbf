package dossier.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an edition says, all of it under one mark: so it is seen where readers are shown something of one and something of
 * another. Its pages are put as {@link Shown} puts those that readers get.
 *
 * @param mark as long as all others
 * @param isFiled whether it stands under the topic
 */
record Copy(int number, String mark, boolean isFiled, List<Part> parts) {

    /** A section and whom it names. */
    record Part(Sheet sheet, String name, List<Somebody> named) {}

    String title() {
        return "Measured under " + mark;
    }

    String standfirst() {
        return "Everything here is said under " + mark + ".";
    }

    String note() {
        return "Now under " + mark + ".";
    }

    String heading(Part part) {
        return "Part " + part.name() + " under " + mark;
    }

    String text(Part part) {
        return beginning(part)
                + part.named().stream().map(one -> "\n\n" + naming(one.link())).collect(Collectors.joining());
    }

    /** At its own address, as long as it is the latest. */
    List<String> article() {
        List<String> lines = new ArrayList<>(said());
        lines.addAll(data());
        return lines;
    }

    /** At the address of its number, once there is another. */
    List<String> oldArticle() {
        List<String> lines = new ArrayList<>(List.of(Shown.OLD));
        lines.addAll(said());
        return lines;
    }

    /** To machines. */
    List<String> data() {
        return List.of(
                "data " + title() + " / " + standfirst(),
                "data parts " + headings(),
                "data names " + names().stream().sorted().collect(Collectors.joining(", ")));
    }

    /** In lists. */
    List<String> teaser() {
        return List.of(title() + " / " + standfirst());
    }

    List<String> profile(Somebody one) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            if (part.named().contains(one)) {
                lines.add(title() + " / " + heading(part) + " / [" + mark + "]");
            }
        }
        return lines;
    }

    private List<String> said() {
        List<String> lines = new ArrayList<>(List.of("edition " + number, title() + " / " + standfirst()));
        parts.forEach(part -> lines.add(heading(part) + ": " + plain(part)));
        lines.add("contents " + headings());
        lines.add("who " + String.join(", ", names()));
        return lines;
    }

    private String plain(Part part) {
        return beginning(part)
                + part.named().stream()
                        .map(one -> " " + naming(one.name().inFull()))
                        .collect(Collectors.joining());
    }

    private String beginning(Part part) {
        return "This is part " + part.name() + " under " + mark + ".";
    }

    private String naming(String whom) {
        return "Under " + mark + " it names " + whom + ".";
    }

    private String headings() {
        return parts.stream().map(this::heading).collect(Collectors.joining(", "));
    }

    private List<String> names() {
        return parts.stream()
                .flatMap(part -> part.named().stream())
                .map(one -> one.name().inFull())
                .distinct()
                .toList();
    }
}
