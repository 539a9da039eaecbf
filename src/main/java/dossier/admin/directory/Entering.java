package dossier.admin.directory;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.admin.Things;
import dossier.directory.Kind;
import dossier.directory.KnownAs;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.text.Slug;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters somebody or something new: under an address that is free, and once, however often a form is sent. */
@Component
class Entering {

    private static final Duration SAME_CLICK = Duration.ofSeconds(10);

    private final Subjects subjects;
    private final Accounts accounts;
    private final Clock clock;
    private final Journal journal;

    Entering(Subjects subjects, Accounts accounts, Clock clock, Journal journal) {
        this.subjects = subjects;
        this.accounts = accounts;
        this.clock = clock;
        this.journal = journal;
    }

    /** Those that a name may mean already, whatever their kind: one of theirs is spelled like it. A second click means no other. */
    List<Subject> likely(Kind kind, NewSubjectForm form, Account editor) {
        return form.isAnyway() || byTheSameClick(kind, form, editor).isPresent()
                ? List.of()
                : subjects.knownAs(KnownAs.fold(form.named().inFull()));
    }

    @Transactional
    Subject enter(Kind kind, NewSubjectForm form, Account editor) {
        Account creator = accounts.take(editor.id()).orElseThrow();
        return byTheSameClick(kind, form, creator).orElseGet(() -> enterAnew(kind, form, creator));
    }

    private Subject enterAnew(Kind kind, NewSubjectForm form, Account creator) {
        Subject subject = subjects.save(form.subject(kind, freeSlug(kind, form.name()), creator, clock.instant()));
        journal.tell(creator, Verb.ENTERED, Things.of(subject));
        return subject;
    }

    private Optional<Subject> byTheSameClick(Kind kind, NewSubjectForm form, Account editor) {
        Instant since = clock.instant().minus(SAME_CLICK);
        return subjects.enteredSince(since, kind, editor, form.named().inFull()).stream()
                .findFirst();
    }

    private Slug freeSlug(Kind kind, String name) {
        return Slug.like(name)
                .orElse(new Slug(kind.word()))
                .unless(slug -> subjects.findByAnySlug(kind, slug).isPresent());
    }
}
