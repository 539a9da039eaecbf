package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Edits the links of a text and proves each time that all else reads as before: written without its links, the HTML is the
 * same, and the links lead where they should. Edits that fail the proof are left out, found by halves; a text that needs
 * too much of that keeps the rest as it is.
 */
final class Editing {

    private static final int MOST_READ = 20_000_000;

    private final String markdown;
    private final Reading before;
    private int left;

    private Editing(String markdown) {
        this.markdown = markdown;
        this.before = Reading.of(markdown);
        this.left = MOST_READ;
    }

    /** How a text reads without its links, and the links. */
    private record Reading(String markdown, String html, List<LinkSource> links) {

        static Reading of(String markdown) {
            Prose prose = Prose.of(markdown);
            String html = prose.html(address -> Optional.empty(), "x").html();
            return new Reading(markdown, html, LinkSources.in(prose.document(), markdown));
        }

        boolean isLike(Reading other, List<Edit.Lead> leads) {
            return html.equals(other.html) && leads().equals(leads);
        }

        private List<Edit.Lead> leads() {
            return links.stream().map(link -> link.lead(markdown)).toList();
        }
    }

    static Editing of(String markdown) {
        return new Editing(markdown);
    }

    List<LinkSource> links() {
        return before.links;
    }

    /** @param edits in the order of their places; what overlaps the one before is left out */
    String with(List<Edit> edits) {
        return apply(faithful(apart(edits)));
    }

    private static List<Edit> apart(List<Edit> edits) {
        List<Edit> apart = new ArrayList<>();
        for (Edit edit : edits) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).range().isBefore(edit.range())) {
                apart.add(edit);
            }
        }
        return apart;
    }

    private List<Edit> faithful(List<Edit> edits) {
        if (edits.isEmpty() || left <= 0) {
            return List.of();
        }
        if (isFaithful(edits)) {
            return edits;
        }
        return edits.size() == 1 ? escaped(edits.get(0)) : halves(edits);
    }

    private List<Edit> escaped(Edit edit) {
        List<Edit> escaped = List.of(edit.escaped());
        return edit.lead() == null && isFaithful(escaped) ? escaped : List.of();
    }

    private List<Edit> halves(List<Edit> edits) {
        int middle = edits.size() / 2;
        List<Edit> first = faithful(edits.subList(0, middle));
        List<Edit> second = faithful(edits.subList(middle, edits.size()));
        List<Edit> both = Stream.concat(first.stream(), second.stream()).toList();
        return first.isEmpty() || second.isEmpty() || isFaithful(both) ? both : first;
    }

    private boolean isFaithful(List<Edit> edits) {
        left -= markdown.length() + 1;
        return Reading.of(apply(edits)).isLike(before, leads(edits));
    }

    private String apply(List<Edit> edits) {
        StringBuilder edited = new StringBuilder();
        int place = 0;
        for (Edit edit : edits) {
            edited.append(markdown, place, edit.range().start()).append(edit.text());
            place = edit.range().end();
        }
        return edited.append(markdown, place, markdown.length()).toString();
    }

    /** The links that there are to be afterwards, in reading order. */
    private List<Edit.Lead> leads(List<Edit> edits) {
        List<Edit.Lead> leads = new ArrayList<>();
        int next = 0;
        for (LinkSource link : before.links) {
            while (next < edits.size() && edits.get(next).range().isBefore(link.whole())) {
                add(edits.get(next++).lead(), leads);
            }
            boolean isEdited = next < edits.size()
                    && !link.whole().isBefore(edits.get(next).range());
            add(isEdited ? edits.get(next++).lead() : link.lead(markdown), leads);
        }
        edits.subList(next, edits.size()).forEach(edit -> add(edit.lead(), leads));
        return leads;
    }

    private static void add(Edit.@Nullable Lead lead, List<Edit.Lead> leads) {
        if (lead != null) {
            leads.add(lead);
        }
    }
}
