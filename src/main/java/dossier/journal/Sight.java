package dossier.journal;

import dossier.account.Account;
import java.util.Set;

/**
 * How much of the journal somebody may read: all of some kinds of things, and elsewhere what concerns their own articles, or
 * what they did themselves. What they were refused at an article that does not exist for them they do not read: nobody learns
 * from the journal that it exists.
 *
 * @param open the kinds of which they read all
 */
public record Sight(Account reader, Set<Thing.Kind> open) {}
