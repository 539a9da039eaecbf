package dossier.admin.directory;

import dossier.admin.Whole;
import dossier.directory.KnownAs;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds whom a name means that somebody typed. */
@Component
class Others {

    private static final String BY_ID = "#\\d{1,9}";

    private final Subjects subjects;

    Others(Subjects subjects) {
        this.subjects = subjects;
    }

    /** One of several that a name can mean, to choose from. */
    record Meant(String id, String name, String definition) implements Serializable {

        static Meant of(Subject subject) {
            return new Meant("#" + subject.id(), subject.name(), subject.definition());
        }
    }

    /** Those of the kind that a bond leads to, and that go by that name or have that number behind {@code #}. */
    List<Subject> meantBy(String typed, Bond bond, Subject end) {
        return found(typed.strip()).stream()
                .filter(subject -> subject.kind() == bond.other() && subject.id() != end.id() && !subject.isBinned())
                .toList();
    }

    private List<Subject> found(String typed) {
        return typed.matches(BY_ID)
                ? byId(typed).stream().toList()
                : typed.isEmpty() ? List.of() : subjects.knownAs(KnownAs.fold(typed));
    }

    private Optional<Subject> byId(String typed) {
        return subjects.findById((long) Whole.of(typed.substring(1)));
    }
}
