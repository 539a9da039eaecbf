package dossier.redaction;

import dossier.text.Passage;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All texts that say a passage, and the editions that show any of them. */
public record Traces(List<Group> groups, List<Shown> editions, int texts) {

    /**
     * Texts of one thing: of a section, of what stands over an article, of a subject.
     *
     * @param article 0 for none
     * @param numbers of its states that say it, where they have numbers
     * @param passage in the last of them
     */
    public record Group(
            String kind, long article, long owner, String label, List<Integer> numbers, int texts, Passage passage) {

        /** Where it is written; empty where it has no page. */
        public String address() {
            String bench = "/admin/articles/" + article;
            return switch (Shelf.valueOf(kind)) {
                case REVISION, REVISION_NAME, COMMENT -> bench + "/sections/" + owner;
                case HEADER, HEADER_NAME, EDITION, CORRECTION, WITHDRAWAL -> bench;
                case SHARE -> bench + "/shares";
                case PICTURE -> "/admin/pictures/" + owner;
                case TOPIC -> "/admin/topics/" + owner;
                case DEED -> "/admin/journal";
                case REPLACEMENT -> "/admin/replacements/" + owner;
                case ENTRY, ENTRY_NAME, FACT, RELATION -> "";
            };
        }
    }

    /** An edition that shows it. */
    public record Shown(long id, long article, String title, int number) {}

    static Traces of(Collection<Trace> all, List<Shown> editions) {
        Map<List<Object>, Group> groups = new LinkedHashMap<>();
        all.forEach(trace ->
                groups.merge(List.of(trace.shelf(), trace.article(), trace.owner()), group(trace), Traces::together));
        return new Traces(List.copyOf(groups.values()), editions, all.size());
    }

    private static Group group(Trace trace) {
        List<Integer> numbers = trace.number() == 0 ? List.of() : List.of(trace.number());
        return new Group(
                trace.shelf().name(), trace.article(), trace.owner(), trace.label(), numbers, 1, trace.passage());
    }

    private static Group together(Group first, Group next) {
        List<Integer> numbers = new java.util.ArrayList<>(first.numbers);
        numbers.addAll(next.numbers);
        return new Group(
                next.kind,
                next.article,
                next.owner,
                next.label,
                numbers.stream().distinct().toList(),
                first.texts + next.texts,
                next.passage);
    }
}
