package dossier;

import dossier.account.Account;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Masthead;
import dossier.directory.Name;
import dossier.directory.Organisation;
import dossier.directory.Person;
import dossier.directory.Product;
import dossier.text.Slug;
import dossier.text.Wording;
import java.time.Instant;

/** Who plays in the tests: an editor, a writer, and the people, organisations and products they write about. */
public final class Cast {

    public static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    public static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    public static final Instant WEDNESDAY = Instant.parse("2026-03-04T09:00:00Z");

    private Cast() {}

    public static Account edda() {
        return new Account("Edda Editor", "edda@example.org", Role.EDITOR, MONDAY);
    }

    public static Account walt() {
        return new Account("Walt Writer", "walt@example.org", Role.WRITER, MONDAY);
    }

    public static Person ada(Account creator) {
        return new Person(
                new Slug("ada-lovelace"),
                Name.ofPerson("Ada", "Lovelace"),
                "She wrote the first program.",
                creator,
                MONDAY);
    }

    public static Organisation works(Account creator) {
        return new Organisation(
                new Slug("the-works"), Name.of("The Works"), "A workshop for engines.", creator, MONDAY);
    }

    public static Product engine(Account creator) {
        return new Product(new Slug("engine"), Name.of("Engine"), "A machine that reckons.", creator, MONDAY);
    }

    /** An introduction and two sections, by that editor, not published. */
    public static Article draft(Account editor) {
        Article article = new Article(new Slug("engines"), Masthead.of("Engines, explained"), editor, MONDAY);
        article.add(new Wording("", "An engine reckons."), editor, MONDAY);
        article.add(new Wording("How it works", "Wheels turn."), editor, MONDAY);
        article.add(new Wording("What it costs", "A great deal."), editor, MONDAY);
        return article;
    }
}
