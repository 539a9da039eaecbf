package dossier.site;

import dossier.directory.Kind;
import dossier.directory.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;

/** What an index of people, organisations or products shows: the letters there are, and the names of one page by letter. */
record SubjectsPage(Kind kind, List<String> letters, String letter, Page<Subject> subjects) {

    public Map<String, List<Subject>> byLetter() {
        return subjects.stream()
                .collect(Collectors.groupingBy(Subject::initial, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether all names fit on one page, so that a letter is a place in it and not a page. */
    public boolean isWhole() {
        return letter.isEmpty() && subjects.getTotalPages() <= 1;
    }
}
