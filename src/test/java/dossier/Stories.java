package dossier;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Masthead;
import dossier.article.Topic;
import dossier.article.Topics;
import dossier.directory.Name;
import dossier.directory.Person;
import dossier.directory.Subjects;
import dossier.picture.Picture;
import dossier.picture.Pictures;
import dossier.text.Slug;
import dossier.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells stories into the database, each under names that no other test uses. */
@TestComponent
public class Stories {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final Articles articles;
    private final Subjects subjects;
    private final Topics topics;
    private final Pictures pictures;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Stories(
            Accounts accounts,
            Articles articles,
            Subjects subjects,
            Topics topics,
            Pictures pictures,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.articles = articles;
        this.subjects = subjects;
        this.topics = topics;
        this.pictures = pictures;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A slug that nothing has yet. */
    public Slug fresh(String beginning) {
        return new Slug(beginning + "-" + NUMBER.incrementAndGet());
    }

    public Account editor() {
        return accounts.save(new Account("Edda Editor", fresh("edda") + "@example.org", Role.EDITOR, Cast.MONDAY));
    }

    public Person person(String given, String family) {
        Person person = somebody(given, family);
        person.show(Cast.MONDAY);
        return subjects.save(person);
    }

    /** Somebody whom no reader finds, as long as no edition names them. */
    public Person unknownPerson(String given, String family) {
        return subjects.save(somebody(given, family));
    }

    private Person somebody(String given, String family) {
        Slug slug = fresh(Slug.like(given + " " + family).orElseThrow());
        return new Person(
                slug, Name.ofPerson(given, family), given + " is known to every reader.", editor(), Cast.MONDAY);
    }

    private Slug fresh(Slug beginning) {
        return fresh(beginning.value());
    }

    public Topic topic(String name) {
        return topics.save(new Topic(fresh("topic"), name, "All about it."));
    }

    /** A picture of 800 by 500 pixels, with its files. */
    public Picture picture(String alt, String caption) {
        Picture picture =
                new Picture(String.format("f0%018x", NUMBER.incrementAndGet()), 800, 500, editor(), clock.instant());
        picture.describe(alt, caption, "Edda Editor");
        Stream.concat(picture.renditions().stream(), Stream.of(picture.shared()))
                .forEach(rendition -> keep(Path.of("target" + rendition.address())));
        return pictures.save(picture);
    }

    private static void keep(Path file) {
        String sample = "sample/pictures/499917397c07d5a29617-400.webp";
        try (InputStream bytes = new ClassPathResource(sample).getInputStream()) {
            Files.createDirectories(file.getParent());
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How a text places a picture. */
    public static String placing(Picture picture) {
        return "![A sight](" + picture.atLeast(800).address() + ")";
    }

    /** An article of one introduction and the sections "First", "Second", … that say these texts, not published. */
    public Article draft(String title, String... texts) {
        return draft(title, Set.of(), texts);
    }

    public Article draft(String title, Set<Topic> under, String... texts) {
        return told(editor -> {
            Masthead masthead = new Masthead(title, "What it is about.", "Edda Editor", null, "", under);
            Article article = new Article(fresh("story"), masthead, editor, clock.instant());
            for (int i = 0; i < texts.length; i++) {
                article.add(new Wording(i == 0 ? "" : "Part " + i, texts[i]), editor, clock.instant());
            }
            return article;
        });
    }

    /** Where the only section of a new article is written, which says this. */
    public String section(String text) {
        Article article = draft("A story", text);
        return "/admin/articles/" + article.id() + "/sections/"
                + article.sections().get(0).id();
    }

    public Article published(String title, String... texts) {
        Article article = draft(title, texts);
        return change(article, (each, editor) -> each.publish("First published.", editor, clock.instant()));
    }

    public Article change(Article article, Chapter chapter) {
        return told(editor -> {
            Article present = articles.findById(article.id()).orElseThrow();
            chapter.happens(present, editor);
            return present;
        });
    }

    /** Something that an editor does to an article. */
    @FunctionalInterface
    public interface Chapter {
        void happens(Article article, Account editor);
    }

    public void inTransaction(Consumer<Instant> action) {
        transaction.executeWithoutResult(status -> action.accept(clock.instant()));
    }

    private Article told(Function<Account, Article> story) {
        Account editor = editor();
        return transaction.execute(status -> articles.save(story.apply(editor)));
    }
}
