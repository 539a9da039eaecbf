package dossier.admin.directory;

import dossier.admin.Whole;
import dossier.admin.suggestion.Guessing;
import dossier.directory.KnownAs;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.text.Wording;
import java.io.Serializable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds whom a name means that somebody typed. */
@Component
class Others {

    private static final String BY_ID = "#\\d{1,9}";

    private static final int FEW = 8;
    private static final int LONGEST = 200;

    private final Subjects subjects;
    private final Guessing guessing;

    Others(Subjects subjects, Guessing guessing) {
        this.subjects = subjects;
        this.guessing = guessing;
    }

    /** One of several that a name can mean, to choose from. */
    record Meant(String id, String name, String definition) implements Serializable {

        static Meant of(Subject subject) {
            return new Meant("#" + subject.id(), subject.name(), subject.definition());
        }
    }

    /** Those of the kind that a bond leads to, and that go by that name or have that number behind {@code #}. */
    List<Subject> meantBy(String typed, Bond bond, Subject end) {
        return fitting(called(typed), bond, end);
    }

    /** Those of whom it may be the beginning of a name. */
    List<Subject> guessedBy(String typed, Bond bond, Subject end) {
        return fitting(guessing.subjects(shortened(typed), FEW), bond, end);
    }

    /** Those of whom it is the name or the number, and where there are none, those of whom it may be the beginning. */
    List<Subject> likelyMeantBy(String typed) {
        List<Subject> called = called(typed);
        return called.isEmpty() && !typed.isBlank() ? guessing.subjects(shortened(typed), FEW) : called;
    }

    private static List<Subject> fitting(List<Subject> subjects, Bond bond, Subject end) {
        return subjects.stream()
                .filter(subject -> subject.kind() == bond.other()
                        && subject.id() != end.id()
                        && !subject.isBinned()
                        && !subject.isMerged())
                .toList();
    }

    private List<Subject> called(String typed) {
        String name = shortened(typed);
        return name.matches(BY_ID)
                ? subjects.whole(List.of((long) Whole.of(name.substring(1))))
                : name.isEmpty() ? List.of() : subjects.knownAs(KnownAs.fold(name));
    }

    /** As much of it as a name can be, without what no name can say. */
    private static String shortened(String typed) {
        String sayable = Wording.sayable(typed).strip();
        return sayable.substring(0, Math.min(sayable.length(), LONGEST));
    }
}
