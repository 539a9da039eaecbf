package dossier.mention;

import dossier.account.Account;
import dossier.article.Article;
import dossier.directory.Subject;
import java.util.function.Predicate;

/** Whatever somebody may write in. */
public record Reach(Account editor, Predicate<Article> articles, Predicate<Subject> subjects) {}
