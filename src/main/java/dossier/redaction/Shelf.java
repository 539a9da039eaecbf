package dossier.redaction;

import dossier.text.Erasure;
import dossier.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables in which words stand that somebody wrote, and which of their columns say them. */
enum Shelf {
    REVISION(
            "revisions",
            "id",
            "revisions t join sections s on s.id = t.section_id" + Shelf.OF_ARTICLE + "s.article_id" + Shelf.HEADED,
            "s.article_id",
            "s.id",
            "t.number",
            Column.line("heading", 300),
            Column.markdown("text")),
    HEADER(
            "headers",
            "id",
            "headers t" + Shelf.OF_ARTICLE + "t.article_id" + Shelf.HEADED,
            "t.article_id",
            "t.article_id",
            "t.number",
            Column.line("title", 300),
            Column.plain("standfirst"),
            Column.line("byline", 300),
            Column.plain("picture_caption")),
    COMMENT(
            "comments",
            "id",
            "comments t join sections s on s.id = t.section_id" + Shelf.OF_ARTICLE + "s.article_id" + Shelf.HEADED,
            "s.article_id",
            "s.id",
            "0",
            Column.plain("words"),
            Column.line("guest_name", 100)),
    SHARE(
            "shares",
            "id",
            "shares t" + Shelf.OF_ARTICLE + "t.article_id" + Shelf.HEADED,
            "t.article_id",
            "t.article_id",
            "0",
            Column.line("whom", 200)),
    EDITION(
            "editions",
            "id",
            "editions t" + Shelf.OF_ARTICLE + "t.article_id" + Shelf.HEADED,
            "t.article_id",
            "t.article_id",
            "t.number",
            Column.plain("note")),
    CORRECTION(
            "corrections",
            "id",
            "corrections t join editions e on e.id = t.edition_id" + Shelf.OF_ARTICLE + "e.article_id" + Shelf.HEADED,
            "e.article_id",
            "e.article_id",
            "e.number",
            Column.plain("words")),
    WITHDRAWAL(
            "withdrawals",
            "id",
            "withdrawals t" + Shelf.OF_ARTICLE + "t.article_id" + Shelf.HEADED,
            "t.article_id",
            "t.article_id",
            "0",
            Column.plain("reason")),
    REVISION_NAME(
            "revision_names",
            "revision_id",
            "revision_names t join revisions r on r.id = t.revision_id join sections s on s.id = r.section_id"
                    + Shelf.OF_ARTICLE + "s.article_id" + Shelf.HEADED,
            "s.article_id",
            "s.id",
            "r.number",
            Column.line("name", 200)),
    HEADER_NAME(
            "header_names",
            "header_id",
            "header_names t join headers r on r.id = t.header_id" + Shelf.OF_ARTICLE + "r.article_id" + Shelf.HEADED,
            "r.article_id",
            "r.article_id",
            "r.number",
            Column.line("name", 200)),
    DEED(
            "deeds",
            "id",
            "deeds t",
            "case when t.kind = 'ARTICLE' then coalesce(t.thing_id, 0) else 0 end",
            "t.id",
            "0",
            Column.line("name", 300),
            Column.line("part", 300),
            Column.plain("words")),
    REPLACEMENT(
            "replacements",
            "id",
            "replacements t join accounts h on h.id = t.made_by_id",
            "0",
            "t.id",
            "0",
            Column.plain("words"),
            Column.plain("instead")),
    ENTRY(
            "entries",
            "id",
            "entries t" + Shelf.OF_SUBJECT + "t.subject_id",
            "0",
            "t.subject_id",
            "t.number",
            Column.line("role", 200),
            Column.line("definition", 1_000),
            Column.line("place", 200),
            Column.markdown("profile")),
    ENTRY_NAME(
            "entry_names",
            "entry_id",
            "entry_names t join entries r on r.id = t.entry_id" + Shelf.OF_SUBJECT + "r.subject_id",
            "0",
            "r.subject_id",
            "r.number",
            Column.line("name", 200)),
    FACT(
            "fact_entries",
            "id",
            "fact_entries t join facts f on f.id = t.fact_id" + Shelf.OF_SUBJECT + "f.subject_id",
            "0",
            "f.subject_id",
            "t.number",
            Column.line("property", 200),
            Column.line("stated", 200),
            Column.line("source_title", 200),
            Column.plain("note")),
    RELATION(
            "relations",
            "id",
            "relations t" + Shelf.OF_SUBJECT + "t.subject_id",
            "0",
            "t.subject_id",
            "0",
            Column.line("role", 200)),
    PICTURE(
            "pictures",
            "id",
            "pictures t join accounts h on h.id = t.added_by_id",
            "0",
            "t.id",
            "0",
            Column.plain("alt"),
            Column.plain("caption"),
            Column.plain("credit")),
    TOPIC("topics", "id", "topics t join topics h on h.id = t.id", "0", "t.id", "0", Column.plain("definition"));

    private static final String OF_ARTICLE = " join articles a on a.id = ";
    private static final String HEADED = " join headers h on h.id = a.header_id";
    private static final String OF_SUBJECT = " join subjects u on u.id = ";

    private final String table;
    private final String key;
    private final String from;
    private final String article;
    private final String owner;
    private final String number;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<Column> columns;

    Shelf(String table, String key, String from, String article, String owner, String number, Column... columns) {
        this.table = table;
        this.key = key;
        this.from = from;
        this.article = article;
        this.owner = owner;
        this.number = number;
        this.columns = List.of(columns);
    }

    /** What of a text stands in one column. */
    record Column(String name, int longest, boolean isMarkdown) {

        static Column line(String name, int longest) {
            return new Column(name, longest, false);
        }

        static Column plain(String name) {
            return new Column(name, Integer.MAX_VALUE, false);
        }

        static Column markdown(String name) {
            return new Column(name, Integer.MAX_VALUE, true);
        }

        @Nullable
        String without(Erasure erasure, @Nullable String words) {
            if (words == null) {
                return null;
            }
            return isMarkdown ? erasure.fromMarkdown(words) : erasure.fromPlain(words, longest);
        }

        Optional<Passage> firstIn(Erasure erasure, @Nullable String words) {
            if (words == null) {
                return Optional.empty();
            }
            return isMarkdown ? erasure.firstIn(words) : erasure.first(words);
        }
    }

    String table() {
        return table;
    }

    List<Column> columns() {
        return columns;
    }

    /** Whether its texts belong to one article each. */
    boolean isOfArticles() {
        return !article.equals("0");
    }

    /** Whether it is looked through even where a passage is removed from one article alone. */
    boolean isAlwaysMeant() {
        return isOfArticles() || this == REPLACEMENT;
    }

    /** Key, article, owner, number and label, and then its columns; with one argument: the article, or 0. */
    String select(boolean isOfOneArticle) {
        String said = columns.stream().map(column -> "t." + column.name).collect(Collectors.joining(", "));
        return "select t." + key + ", " + article + ", " + owner + ", " + number + ", " + label() + ", " + said
                + " from "
                + from + " where " + (isOfOneArticle && isOfArticles() ? article + " = ?" : "0 = ?") + " order by t."
                + key;
    }

    private String label() {
        return switch (this) {
            case DEED -> "t.name";
            case REPLACEMENT, PICTURE, TOPIC -> "h.name";
            case ENTRY, ENTRY_NAME, FACT, RELATION -> "(select e.name from entries e where e.id = u.entry_id)";
            default -> "h.title";
        };
    }

    String update() {
        return "update " + table + " set "
                + columns.stream().map(column -> column.name + " = ?").collect(Collectors.joining(", ")) + " where "
                + key
                + " = ?";
    }
}
