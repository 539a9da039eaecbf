package dossier.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;

/** What was taken out and what was put in between two texts, by words, as paragraphs to read. */
public record Difference(List<Paragraph> paragraphs) {

    public record Paragraph(List<Span> spans) {

        public boolean isChanged() {
            return spans.stream().anyMatch(span -> span.kind() != Kind.KEPT);
        }
    }

    public record Span(Kind kind, String words) {}

    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    public static Difference between(List<String> before, List<String> after) {
        Words old = Words.of(before);
        Words now = Words.of(after);
        Writer writer = new Writer();
        int kept = 0;
        for (Edit edit : Patience.diff(old, now)) {
            writer.write(Kind.KEPT, now, kept, edit.getBeginB());
            writer.write(Kind.REMOVED, old, edit.getBeginA(), edit.getEndA());
            writer.write(Kind.ADDED, now, edit.getBeginB(), edit.getEndB());
            kept = edit.getEndB();
        }
        writer.write(Kind.KEPT, now, kept, now.size());
        return new Difference(writer.paragraphs());
    }

    public boolean isEmpty() {
        return paragraphs.stream().noneMatch(Paragraph::isChanged);
    }

    private static final class Writer {

        private final List<Paragraph> paragraphs = new ArrayList<>();
        private List<Span> spans = new ArrayList<>();

        void write(Kind kind, Words words, int from, int to) {
            StringBuilder run = new StringBuilder();
            for (String word : words.list().subList(from, to)) {
                if (word.equals(Words.END_OF_PARAGRAPH)) {
                    say(kind, run);
                    close();
                } else {
                    run.append(word);
                }
            }
            say(kind, run);
        }

        List<Paragraph> paragraphs() {
            close();
            return List.copyOf(paragraphs);
        }

        private void say(Kind kind, StringBuilder run) {
            if (!run.isEmpty()) {
                spans.add(new Span(kind, run.toString()));
                run.setLength(0);
            }
        }

        private void close() {
            if (!spans.isEmpty()) {
                paragraphs.add(new Paragraph(List.copyOf(spans)));
                spans = new ArrayList<>();
            }
        }
    }
}
