package dossier.text;

import java.util.Map;
import java.util.ResourceBundle;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives each section's footnotes names of their own, and keeps to what HTML has today. */
class ProseAttributes implements AttributeProvider {

    private static final ResourceBundle SAYS = ResourceBundle.getBundle("messages");

    private final String anchor;

    ProseAttributes(String anchor) {
        this.anchor = anchor;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        attributes.computeIfPresent("id", (name, id) -> own(id));
        if (attributes.keySet().stream().anyMatch(name -> name.startsWith("data-footnote-"))) {
            attributes.computeIfPresent("href", (name, address) -> "#" + own(address.substring(1)));
        }
        if (node instanceof TableCell && attributes.containsKey("align")) {
            attributes.put("class", "align-" + attributes.remove("align"));
        }
        if (node instanceof TaskListItemMarker) {
            attributes.put(
                    "aria-label", SAYS.getString(attributes.containsKey("checked") ? "prose.done" : "prose.open"));
        }
        if (attributes.containsKey("data-footnote-backref")) {
            attributes.put("aria-label", SAYS.getString("prose.back"));
        }
        if (node instanceof Block && "pre".equals(tag)) {
            attributes.put("tabindex", "0");
        }
    }

    private String own(String id) {
        StringBuilder own = new StringBuilder(anchor).append('_');
        id.codePoints().forEach(character -> own.append(plain(character)));
        return own.toString();
    }

    private static String plain(int character) {
        boolean isPlain = character < 128 && (Character.isLetterOrDigit(character) || character == '-');
        return isPlain ? Character.toString(character) : "_" + Integer.toHexString(character) + "_";
    }
}
