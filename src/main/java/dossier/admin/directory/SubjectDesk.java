package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.Refused;
import dossier.admin.SubjectRights;
import dossier.admin.Things;
import dossier.directory.Kind;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.web.NotFound;
import java.time.Clock;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands subjects to those who may have them. What they may see and not touch is refused. */
@Component
@Transactional(readOnly = true)
class SubjectDesk {

    private final Subjects subjects;
    private final Clock clock;

    SubjectDesk(Subjects subjects, Clock clock) {
        this.subjects = subjects;
        this.clock = clock;
    }

    SubjectRights look(String shelf, long id, Account editor) {
        Kind kind = Kind.on(shelf).orElseThrow(NotFound::new);
        Subject subject = subjects.find(kind, id).orElseThrow(NotFound::new);
        return new SubjectRights(editor, subject, clock.instant());
    }

    /** For one of the rights, or refused. */
    SubjectRights look(String shelf, long id, Account editor, Predicate<SubjectRights> right) {
        SubjectRights rights = look(shelf, id, editor);
        if (!right.test(rights)) {
            throw new Refused(Things.of(rights.subject()));
        }
        return rights;
    }

    /** To be changed: nobody else changes it until this transaction ends. */
    @Transactional
    Subject take(String shelf, long id, Account editor, Predicate<SubjectRights> right) {
        // Before it is read: whoever waits for it would hold what it said before
        if (subjects.take(id).isEmpty()) {
            throw new NotFound();
        }
        return look(shelf, id, editor, right).subject();
    }
}
