package dossier.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What two people made of one text, put together by words. What only one of them changed is taken from there. Changes of both
 * clash, unless they are the same, where no word, end of a sentence or end of a line stands unchanged between them; so two who
 * change one word, one address or neighbouring words, or who put different words in one place, have to choose. An addition or
 * removal that can be read as made at several places (the second "very" of "very very") counts as made at each of them.
 */
public record Merge(List<Stretch> stretches) {

    /** A piece of the text as it reads on either side; all of one side's, in order, are that side's text to the letter. */
    public record Stretch(Kind kind, String mine, String theirs) {

        private String merged() {
            return kind == Kind.THEIRS ? theirs : mine;
        }

        private String both() {
            return mine + (mine.endsWith("\n") ? "" : " ") + theirs;
        }
    }

    /** Who changed it: neither of them or both alike, only I, only they, or both differently. */
    public enum Kind {
        SAME,
        MINE,
        THEIRS,
        CLASH
    }

    public Merge {
        stretches = List.copyOf(stretches);
    }

    public static Merge of(String base, String mine, String theirs) {
        return new Merge(new Weaving(Tokens.of(base), Tokens.of(mine), Tokens.of(theirs)).stretches());
    }

    public boolean isClean() {
        return stretches.stream().noneMatch(stretch -> stretch.kind() == Kind.CLASH);
    }

    /** The merged text. A merge that is not clean has none, and fails. */
    public String text() {
        if (!isClean()) {
            throw new IllegalStateException("Two changes clash");
        }
        return joined(Stretch::merged);
    }

    /** The merged text, with my words at each clash. */
    public String withMine() {
        return joined(Stretch::merged);
    }

    /** The merged text, with their words at each clash. */
    public String withTheirs() {
        return joined(stretch -> stretch.kind() == Kind.CLASH ? stretch.theirs() : stretch.merged());
    }

    /** The merged text, with both at each clash: mine, then theirs. */
    public String withBoth() {
        return joined(stretch -> stretch.kind() == Kind.CLASH ? stretch.both() : stretch.merged());
    }

    private String joined(Function<Stretch, String> side) {
        return stretches.stream().map(side).collect(Collectors.joining());
    }
}
