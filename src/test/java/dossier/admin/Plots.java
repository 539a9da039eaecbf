package dossier.admin;

import dossier.Stories;
import dossier.account.Account;
import dossier.account.Token;
import dossier.admin.Plot.Situation;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Edition;
import dossier.article.Masthead;
import dossier.article.Section;
import dossier.article.Topic;
import dossier.comment.Comment;
import dossier.comment.Comments;
import dossier.directory.Claim;
import dossier.directory.Fact;
import dossier.directory.Facts;
import dossier.directory.Person;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.picture.Picture;
import dossier.share.Share;
import dossier.share.Shares;
import dossier.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells articles that have a secret, all on one topic, of one person, with one picture. */
final class Plots {

    static final Duration SOON = Duration.ofHours(1);

    private final Stories stories;
    private final Articles articles;
    private final Comments comments;
    private final Shares shares;
    private final Journal journal;
    private final Facts facts;
    private final TransactionTemplate transaction;

    private @Nullable Article linked;

    final Topic topic;
    final Picture picture;
    final Person ada;
    final Person bob;
    final Fact fact;

    Plots(ApplicationContext context) {
        stories = context.getBean(Stories.class);
        articles = context.getBean(Articles.class);
        comments = context.getBean(Comments.class);
        shares = context.getBean(Shares.class);
        journal = context.getBean(Journal.class);
        transaction = context.getBean(TransactionTemplate.class);
        topic = stories.topic("Rights " + stories.fresh("topic"));
        picture = stories.picture("A sight", "");
        ada = stories.person("Ada", "Known");
        bob = stories.person("Bob", stories.fresh("kept").value());
        facts = context.getBean(Facts.class);
        fact = facts.save(new Fact(ada, claim("160"), stories.editor(), Instant.now()));
    }

    private static Claim claim(String value) {
        return new Claim("employees", value, null, new Claim.Source("", "", null), "");
    }

    /** A word that nobody has said. */
    String word() {
        return "zq" + stories.fresh("x").value().replace("-", "") + "zq";
    }

    /** The word that readers may see while the article is live. */
    static String told(String secret) {
        return "told-" + secret;
    }

    Plot begin(Situation situation, String word, Account writer, Account commenter) {
        linked = linked == null ? begin("Linked", writer) : linked;
        return begin(situation, word, writer, commenter, linked);
    }

    /** An article of one section, which nobody asks for. */
    Article begin(String title, Account writer) {
        return told(status -> draft(title, "Words.", writer));
    }

    Article published(String title, Account writer) {
        return told(status -> {
            Article article = draft(title, "Words.", writer);
            article.publish("", writer, Instant.now());
            return article;
        });
    }

    /** What the articles say of it is so no more. */
    void changeTheFact() {
        transaction.executeWithoutResult(status ->
                facts.findById(fact.id()).orElseThrow().revise(claim("170"), stories.editor(), Instant.now()));
    }

    private Article told(Function<TransactionStatus, Article> story) {
        return Objects.requireNonNull(transaction.execute(status -> articles.save(story.apply(status))));
    }

    private Article draft(String title, String text, Account writer) {
        Article article = new Article(stories.fresh("plot"), Masthead.of(title), writer, Instant.now());
        article.add(new Wording("", text), writer, Instant.now());
        return articles.saveAndFlush(article);
    }

    /**
     * @param word that the secret begins with
     * @param linked an article that the draft links to
     */
    Plot begin(Situation situation, String word, Account writer, Account commenter, Article linked) {
        String secret = word + "-" + situation.name().toLowerCase(Locale.ROOT);
        Article article = told(status -> happen(situation, secret, writer, linked));
        Section section = article.sections().get(0);
        Comment comment = comments.save(new Comment(section, null, "Is it " + secret + "?", commenter, Instant.now()));
        Token token = Token.random();
        Share share = shares.save(Share.followingTheDraft(
                token, article, "Guest of " + secret, writer, Instant.now(), Duration.ofDays(7)));
        journal.tell(writer, Verb.WROTE, Things.of(section), "");
        return new Plot(situation, article, comment.id(), share.id(), linked.id(), secret, token.value());
    }

    private Article happen(Situation situation, String secret, Account writer, Article linked) {
        Instant now = Instant.now();
        String says = situation.has("live") ? told(secret) : secret;
        Article article = draft("Title " + says, text(says, linked), writer);
        article.revise(masthead(says), writer, now);
        articles.saveAndFlush(article);
        if (situation.has("live")) {
            correct(article.publish("Note " + says, writer, now), says);
            article.sections().get(0).revise(new Wording("Head " + secret, text(secret, linked) + with()), writer, now);
            article.revise(masthead(secret), writer, now);
            articles.saveAndFlush(article);
        }
        if (situation == Situation.SCHEDULED) {
            correct(article.publish("Note " + secret, writer, now, now.plus(SOON)), secret);
        }
        if (situation == Situation.WITHDRAWN) {
            article.withdraw("It was wrong.", writer, now);
        }
        if (situation == Situation.BINNED) {
            article.bin(writer, now);
        }
        return article;
    }

    private static void correct(Edition edition, String says) {
        edition.correct(
                edition.revisions().get(0).section(), "It was not " + says, edition.publishedBy(), Instant.now());
    }

    private Masthead masthead(String says) {
        return new Masthead("Title " + says, "About " + says, "By " + says, picture, "Of " + says, Set.of(topic));
    }

    private String text(String says, Article linked) {
        return "It is " + says + ", hay" + says.replaceAll("^told-|-.*", "") + " of [160](" + fact.address()
                + "), that [Ada](" + ada.address() + ") met, and Ada Known saw " + says + ". More of " + says
                + " [there](" + linked.address() + "). " + Stories.placing(picture);
    }

    /** Somebody whom only the draft names. */
    private String with() {
        return " [Bob](" + bob.address() + ") was there.";
    }
}
