package dossier.mention;

import dossier.account.Account;
import dossier.article.Article;
import dossier.article.Header;
import dossier.article.HeaderSaving;
import dossier.article.Masthead;
import dossier.article.Revision;
import dossier.article.Saving;
import dossier.article.Section;
import dossier.directory.Particulars;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.text.Wording;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Changes what is written now: in ordinary saves, that can be undone. */
@Component
class Amending {

    private final Saving saving;
    private final HeaderSaving headers;
    private final Subjects subjects;
    private final Clock clock;

    Amending(Saving saving, HeaderSaving headers, Subjects subjects, Clock clock) {
        this.saving = saving;
        this.headers = headers;
        this.subjects = subjects;
        this.clock = clock;
    }

    void amend(Section section, UnaryOperator<String> text, Account editor) {
        Revision current = section.current();
        Wording wording = new Wording(current.heading(), text.apply(current.text()));
        saving.save(section.article().id(), section.id(), wording, current.number(), editor);
    }

    void amend(Article article, UnaryOperator<Masthead> masthead, Account editor) {
        Header header = article.header();
        headers.save(article.id(), masthead.apply(header.said()), header.number(), editor);
    }

    void amend(Subject subject, UnaryOperator<Particulars> particulars, Account editor) {
        subject.revise(particulars.apply(subject.particulars()), editor, clock.instant());
        subjects.save(subject);
    }
}
