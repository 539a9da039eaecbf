package dossier.admin.suggestion;

import dossier.directory.Called;
import dossier.directory.KnownAs;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Whom somebody may mean who has begun to type any word of any of their names, in whatever spelling. */
@Component
public class Guessing {

    /** In the middle of a name stands much that begins no word: so many are looked at. */
    private static final Limit MANY = Limit.of(200);

    private final Subjects subjects;

    Guessing(Subjects subjects) {
        this.subjects = subjects;
    }

    /** The likeliest first. */
    public List<Subject> subjects(String typed, int most) {
        return subjects(called(typed), most);
    }

    List<Suggestion> who(String typed, int most) {
        List<Called> found = called(typed);
        return subjects(found, most).stream()
                .map(subject -> suggestion(subject, found))
                .toList();
    }

    private List<Subject> subjects(List<Called> found, int most) {
        List<Long> first =
                found.stream().map(Called::subject).distinct().limit(most).toList();
        return subjects.whole(first).stream()
                .sorted(Comparator.comparingInt(subject -> first.indexOf(subject.id())))
                .toList();
    }

    private List<Called> called(String typed) {
        String folded = KnownAs.fold(typed);
        return called(typed, folded).stream()
                .filter(each -> each.hasWord(folded))
                .toList();
    }

    private List<Called> called(String typed, String folded) {
        String beginning = escaped(folded);
        String words = escaped(typed.toLowerCase(Locale.ROOT));
        return subjects.called(beginning + "%", "% " + words + "%", "%" + beginning + "%", MANY);
    }

    private static Suggestion suggestion(Subject subject, List<Called> found) {
        List<String> by = found.stream()
                .filter(each -> each.subject() == subject.id())
                .map(Called::name)
                .toList();
        return by.contains(subject.name()) ? Suggestion.of(subject) : Suggestion.of(subject, by.get(0));
    }

    private static String escaped(String words) {
        return words.replaceAll("([!%_])", "!$1");
    }
}
