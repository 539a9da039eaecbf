package dossier.admin.suggestion;

import dossier.directory.Claim;
import dossier.directory.Fact;
import dossier.directory.RoughDate;
import dossier.directory.Subject;

/**
 * Something that a text can link to.
 *
 * @param label what it is called, and by which other name it was found
 * @param detail who or what it is
 * @param href where its link leads
 * @param text the words that the link would have
 */
public record Suggestion(String label, String detail, String href, String text) {

    public static Suggestion of(Subject subject) {
        return new Suggestion(subject.name(), subject.definition(), subject.address(), subject.name());
    }

    static Suggestion of(Subject subject, String otherName) {
        String label = subject.name() + " (" + otherName + ")";
        return new Suggestion(label, subject.definition(), subject.address(), subject.name());
    }

    /** A fact that a text can place: its words are the value. */
    static Suggestion of(Fact fact) {
        Claim said = fact.said();
        RoughDate asOf = said.asOf();
        String label = fact.standsWith().name() + ": " + said.property();
        String detail = asOf == null ? said.value() : said.value() + ", " + asOf.words();
        return new Suggestion(label, detail, fact.address(), said.value());
    }
}
