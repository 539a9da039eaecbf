package dossier.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;

/** An edit of one side, and where in the base it can be read as made: adding "very" to "very good", before it or behind. */
record Change(Side side, Edit edit, int from, int to) {

    enum Side {
        MINE,
        THEIRS
    }

    static List<Change> between(Tokens base, Tokens changed, Side side) {
        List<Edit> edits = Patience.diff(base, changed);
        List<Change> changes = new ArrayList<>();
        Edit before = new Edit(0, 0);
        for (int place = 0; place < edits.size(); place++) {
            Edit after = place + 1 < edits.size() ? edits.get(place + 1) : new Edit(base.size(), changed.size());
            Edit edit = edits.get(place);
            changes.add(new Slide(base, changed, before, edit, after).change(side));
            before = edit;
        }
        return changes;
    }

    int growth() {
        return edit.getLengthB() - edit.getLengthA();
    }
}
