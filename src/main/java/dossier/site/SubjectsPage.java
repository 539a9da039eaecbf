package dossier.site;

import dossier.article.Topic;
import dossier.directory.Kind;
import dossier.directory.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an index of people, organisations or products shows: the topics and the letters there are, and the names of one page
 * by letter.
 *
 * @param topic the one whose articles name them; missing where all are shown
 * @param letter the one they stand under; empty where all are shown
 */
record SubjectsPage(
        Kind kind,
        List<Topic> topics,
        @Nullable Topic topic,
        List<String> letters,
        String letter,
        Page<Subject> subjects) {

    static String address(Kind kind, @Nullable Topic topic, String letter) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/" + kind.shelf());
        Optional.ofNullable(topic).ifPresent(each -> address.queryParam("topic", each.slug()));
        Optional.of(letter).filter(each -> !each.isEmpty()).ifPresent(each -> address.queryParam("letter", each));
        return address.encode().toUriString();
    }

    /** The address of its first page. */
    public String address() {
        return under(letter);
    }

    public String under(String otherLetter) {
        return address(kind, topic, otherLetter);
    }

    /** All on another topic: it may know nobody under this letter. */
    public String on(Topic other) {
        return address(kind, other, "");
    }

    public boolean isOn(Topic other) {
        return topic != null && topic.id() == other.id();
    }

    public Map<String, List<Subject>> byLetter() {
        return subjects.stream()
                .collect(Collectors.groupingBy(Subject::initial, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether all names fit on one page, so that a letter is a place in it and not a page. */
    public boolean isWhole() {
        return letter.isEmpty() && subjects.getTotalPages() <= 1;
    }
}
