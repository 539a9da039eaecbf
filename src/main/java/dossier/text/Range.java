package dossier.text;

/** From which character of a text to which, the end not included. A negative or a backward one is refused. */
public record Range(int start, int end) implements Comparable<Range> {

    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a range: " + start + " to " + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    boolean isBefore(Range other) {
        return end <= other.start;
    }

    @Override
    public int compareTo(Range other) {
        return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
    }
}
