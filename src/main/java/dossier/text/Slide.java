package dossier.text;

import dossier.text.Change.Side;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.Edit;

/** How far an addition or a removal can be moved between its neighbours without another text coming of it. */
record Slide(Tokens base, Tokens changed, Edit before, Edit edit, Edit after) {

    /** What closes a line, its end, and what opens another, without a word. */
    private static final Pattern GAP = Pattern.compile("[^\\s\\p{L}\\p{N}]*+\\n[^\\p{L}\\p{N}]*+");

    Change change(Side side) {
        return switch (edit.getType()) {
            case INSERT -> insertion(side, edit.getBeginA() - stepsBack(), edit.getBeginA() + stepsOn());
            case DELETE -> new Change(side, edit, edit.getBeginA() - stepsBack(), edit.getEndA() + stepsOn());
            default -> new Change(side, edit, edit.getBeginA(), edit.getEndA());
        };
    }

    /** One between two lines is made there, and touches neither the end of the one nor the beginning of the other. */
    private Change insertion(Side side, int from, int to) {
        if (!isWholeGapBetweenLines(from, to)) {
            return new Change(side, edit, from, to);
        }
        int start = from + 1;
        while (!isLineEnd(start - 1)) {
            start++;
        }
        int end = base.text(start, to).isBlank() ? Math.max(start, to - 1) : to;
        int steps = Math.min(Math.max(edit.getBeginA(), start), end) - edit.getBeginA();
        return new Change(side, moved(steps), start, end);
    }

    private Edit moved(int steps) {
        return new Edit(
                edit.getBeginA() + steps, edit.getEndA() + steps, edit.getBeginB() + steps, edit.getEndB() + steps);
    }

    private boolean isWholeGapBetweenLines(int from, int to) {
        return GAP.matcher(base.text(from, to)).matches()
                && from > 0
                && !base.text(from - 1, from).isBlank()
                && (to == base.size() || !isLineEnd(to));
    }

    private boolean isLineEnd(int place) {
        return base.text(place, place + 1).equals("\n");
    }

    private int stepsOn() {
        int steps = 0;
        while (end() + steps < limit() && text().isAlike(start() + steps, text(), end() + steps)) {
            steps++;
        }
        return steps;
    }

    private int stepsBack() {
        int steps = 0;
        while (start() - steps > floor() && text().isAlike(start() - steps - 1, text(), end() - steps - 1)) {
            steps++;
        }
        return steps;
    }

    private boolean isInsertion() {
        return edit.getType() == Edit.Type.INSERT;
    }

    /** The text that has the words in question. */
    private Tokens text() {
        return isInsertion() ? changed : base;
    }

    private int start() {
        return isInsertion() ? edit.getBeginB() : edit.getBeginA();
    }

    private int end() {
        return isInsertion() ? edit.getEndB() : edit.getEndA();
    }

    private int floor() {
        return isInsertion() ? before.getEndB() : before.getEndA();
    }

    private int limit() {
        return isInsertion() ? after.getBeginB() : after.getBeginA();
    }
}
