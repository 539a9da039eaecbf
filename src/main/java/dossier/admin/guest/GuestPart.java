package dossier.admin.guest;

import dossier.article.Section;
import dossier.comment.Comment;
import dossier.share.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the sections of a draft for whoever was sent a link.
 *
 * @param address of the draft
 * @param name of whoever speaks, as far as one can tell
 * @param besides by the anchor of the section
 * @param typed what was typed last and could not be kept
 */
public record GuestPart(String address, String name, Map<String, Beside> besides, Typed typed) {

    /** What was said about one section. */
    public record Beside(long section, List<Conversation> conversations) {}

    static GuestPart of(Share share, String token, String name, List<Comment> said, Typed typed) {
        Map<String, Beside> besides = new LinkedHashMap<>();
        share.manuscript().revisions().forEach(revision -> {
            Section section = revision.section();
            besides.put(section.anchor().value(), new Beside(section.id(), about(section, said)));
        });
        return new GuestPart("/drafts/" + token, name, besides, typed);
    }

    private static List<Conversation> about(Section section, List<Comment> said) {
        return said.stream()
                .filter(comment -> comment.section().id() == section.id())
                .map(Conversation::of)
                .toList();
    }

    /** Beside the section with that anchor. */
    public @Nullable Beside beside(String anchor) {
        return besides.get(anchor);
    }
}
