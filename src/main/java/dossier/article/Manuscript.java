package dossier.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that an article says at a time: its header, and its sections in their order, each as one of its revisions. */
public record Manuscript(Header header, List<Revision> revisions) {

    public Manuscript {
        revisions = List.copyOf(revisions);
    }

    /** What tells it from all that its article said before: as long as nobody saves, it stays the same. */
    public String mark() {
        String states = Stream.concat(Stream.of(header.id()), revisions.stream().map(Revision::id))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(states.getBytes(StandardCharsets.US_ASCII))
                .toString();
    }

    boolean saysTheSameAs(Manuscript other) {
        return header.says(other.header.masthead()) && texts().equals(other.texts());
    }

    List<Section> sections() {
        return revisions.stream().map(Revision::section).toList();
    }

    private List<Object> texts() {
        return revisions.stream()
                .<Object>map(revision -> List.of(revision.section().anchor(), revision.wording()))
                .toList();
    }
}
