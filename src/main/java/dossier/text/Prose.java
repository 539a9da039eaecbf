package dossier.text;

import java.text.BreakIterator;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A text in Markdown, read once: CommonMark with tables, strikethrough, footnotes and task lists. Whatever is typed reads
 * as something: nesting deeper than {@value #DEEPEST} is shown as it was typed, so is every table of a text that has more
 * than {@value #MOST_CELLS} cells, and so is a whole text of more than {@value #MOST_SIGNS} {@link Signs}.
 */
public final class Prose {

    static final int DEEPEST = 40;
    static final int MOST_CELLS = 20_000;
    static final int MOST_SIGNS = 20_000;

    private static final List<Extension> WITHOUT_TABLES = List.of(
            StrikethroughExtension.builder().requireTwoTildes(true).build(),
            FootnotesExtension.create(),
            TaskListItemsExtension.create());
    static final List<Extension> WITH_TABLES = Stream.concat(
                    WITHOUT_TABLES.stream(), Stream.of(TablesExtension.create()))
            .toList();

    private static final Parser PARSER = parser(WITH_TABLES);
    private static final Parser PARSER_WITHOUT_TABLES = parser(WITHOUT_TABLES);

    private final Node document;

    private Prose(Node document) {
        this.document = document;
    }

    public static Prose of(String markdown) {
        Node document = read(markdown);
        LooseFootnotes.turnIntoParagraphs(document);
        return new Prose(document);
    }

    /**
     * Clean HTML, with every link led where the signposts say.
     *
     * @param anchor the section's own, which makes the footnotes of one section differ from those of the next
     */
    public Markup html(Signposts signposts, String anchor) {
        return new Markup(ProseHtml.write(document, signposts, anchor));
    }

    /** Whether a text has more signs of Markdown than are read. */
    public static boolean isTooMuch(String markdown) {
        return Signs.areMoreThan(MOST_SIGNS, markdown);
    }

    /** Every link with the sentence it stands in, in reading order. */
    public List<Passage> passages() {
        return blocks().stream().flatMap(block -> block.passages().stream()).toList();
    }

    /**
     * Where it says these words in a paragraph, item or cell that has such a link or says such a name, each in its sentence. They
     * are found as whole words, in any case, and no number is found within another. The address is that of a link they stand
     * in, or empty.
     */
    public List<Passage> saying(String words, Predicate<String> besideALinkTo, Collection<String> orNames) {
        return blocks().stream()
                .filter(block ->
                        block.links().stream().map(PlainBlock.Link::address).anyMatch(besideALinkTo)
                                || orNames.stream().anyMatch(name -> WholeWords.areIn(block.text(), name)))
                .flatMap(block -> block.saying(words).stream())
                .toList();
    }

    /** Where its links lead, as it is written, in reading order. */
    public List<String> addresses() {
        return blocks().stream()
                .flatMap(block -> block.links().stream())
                .map(PlainBlock.Link::address)
                .toList();
    }

    /** Every picture with the sentence it stands in, in reading order. */
    public List<Passage> illustrations() {
        return blocks().stream()
                .flatMap(block -> block.illustrations().stream())
                .toList();
    }

    /** The words alone, one entry for each paragraph, heading, list item, table cell or block of code. */
    public List<String> paragraphs() {
        return blocks().stream()
                .map(PlainBlock::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The paragraphs of more words than that. */
    public List<String> longParagraphs(int most) {
        return Outline.of(document).paragraphs().stream()
                .filter(words -> wordsIn(words) > most)
                .toList();
    }

    /** The headings that are more than one level below the one before. */
    public List<String> skippedHeadings() {
        return Outline.of(document).skippedHeadings();
    }

    public int wordCount() {
        return paragraphs().stream().mapToInt(Prose::wordsIn).sum();
    }

    Node document() {
        return document;
    }

    private List<PlainBlock> blocks() {
        return PlainBlocks.of(document);
    }

    private static int wordsIn(String paragraph) {
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(paragraph);
        int count = 0;
        for (int start = words.first(), end = words.next();
                end != BreakIterator.DONE;
                start = end, end = words.next()) {
            count += Character.isLetterOrDigit(paragraph.codePointAt(start)) ? 1 : 0;
        }
        return count;
    }

    /** The document as it was typed, in which every node knows where it stands. */
    static Node read(String markdown) {
        return isTooMuch(markdown) ? asTyped(markdown) : tree(markdown);
    }

    private static Node asTyped(String markdown) {
        IndentedCodeBlock typed = new IndentedCodeBlock();
        typed.setLiteral(markdown);
        Document document = new Document();
        document.appendChild(typed);
        return document;
    }

    /** The document of however many signs: it may be large. */
    static Node tree(String markdown) {
        try {
            Node document = PARSER.parse(markdown);
            return cellsIn(document) > MOST_CELLS ? PARSER_WITHOUT_TABLES.parse(markdown) : document;
        } catch (IllegalArgumentException moreCellsThanTheExtensionTakes) {
            return PARSER_WITHOUT_TABLES.parse(markdown);
        }
    }

    private static int cellsIn(Node document) {
        int[] cells = {0};
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                cells[0] += node instanceof TableCell ? 1 : 0;
                visitChildren(node);
            }
        });
        return cells[0];
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }
}
