package dossier.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document as clean HTML. What was typed as HTML is shown as typed; a link that could do harm keeps its words and
 * loses its address; pictures come from this site alone; headings continue the page's outline from level 3 without a gap.
 */
class ProseHtml implements NodeRenderer {

    private static final ResourceBundle SAYS = ResourceBundle.getBundle("messages");
    private static final int SECTION_LEVEL = 2;
    private static final int DEEPEST_LEVEL = 6;
    private static final int MOST_OF_ADDRESSES = 500_000;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Signposts signposts;
    private final Map<Node, Integer> levels = new HashMap<>();
    private int addressesLeft = MOST_OF_ADDRESSES;

    private ProseHtml(HtmlNodeRendererContext context, Signposts signposts) {
        this.context = context;
        this.html = context.getWriter();
        this.signposts = signposts;
    }

    static String write(Node document, Signposts signposts, String anchor) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .nodeRendererFactory(context -> new ProseHtml(context, signposts)) // the first to know a node writes it
                .extensions(Prose.WITH_TABLES)
                .attributeProviderFactory(context -> new ProseAttributes(anchor))
                .build()
                .render(document);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Link.class, Image.class, TableBlock.class);
    }

    @Override
    public void beforeRoot(Node document) {
        Deque<Integer> open = new ArrayDeque<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                open.removeIf(level -> level >= heading.getLevel());
                open.push(heading.getLevel());
                levels.put(heading, Math.min(SECTION_LEVEL + open.size(), DEEPEST_LEVEL));
            }
        });
    }

    @Override
    public void render(Node node) {
        if (node instanceof Heading heading) {
            wrap("h" + levels.getOrDefault(heading, SECTION_LEVEL + 1), Map.of(), heading);
            html.line();
        } else if (node instanceof Link link) {
            way(link.getDestination()).ifPresentOrElse(way -> renderLink(link, way), () -> renderChildren(link));
        } else if (node instanceof Image image) {
            renderImage(image);
        } else {
            html.tag(
                    "div",
                    Map.of(
                            "class",
                            "table",
                            "role",
                            "region",
                            "tabindex",
                            "0",
                            "aria-label",
                            SAYS.getString("prose.table")));
            wrap("table", Map.of(), node);
            html.tag("/div");
            html.line();
        }
    }

    private Optional<Way> way(String address) {
        return CleanAddress.isClean(address) ? signposts.follow(address).flatMap(this::affordable) : Optional.empty();
    }

    /** Empty also for a text that writes so much of addresses that only a reference repeated without end can be behind it. */
    private Optional<Way> affordable(Way way) {
        addressesLeft -= way.address().length();
        return addressesLeft < 0 ? Optional.empty() : Optional.of(way);
    }

    private void renderLink(Link link, Way way) {
        String address = context.encodeUrl(way.address());
        wrap("a", way.look().isEmpty() ? Map.of("href", address) : Map.of("href", address, "class", way.look()), link);
    }

    private void renderImage(Image image) {
        String words = PlainBlocks.inside(image);
        if (CleanAddress.isOurs(image.getDestination())) {
            html.tag(
                    "img",
                    Map.of("src", context.encodeUrl(image.getDestination()), "alt", words, "loading", "lazy"),
                    true);
        } else if (!isInLink(image) && way(image.getDestination()).isPresent()) {
            html.tag("a", Map.of("href", context.encodeUrl(image.getDestination())));
            html.text(words.isBlank() ? image.getDestination() : words);
            html.tag("/a");
        } else {
            html.text(words);
        }
    }

    private static boolean isInLink(@Nullable Node node) {
        return node != null && (node instanceof Link || isInLink(node.getParent()));
    }

    private void wrap(String tag, Map<String, String> attributes, Node node) {
        html.tag(tag, context.extendAttributes(node, tag, attributes));
        renderChildren(node);
        html.tag("/" + tag);
    }

    private void renderChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
