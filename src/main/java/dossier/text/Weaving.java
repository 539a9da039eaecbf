package dossier.text;

import dossier.text.Change.Side;
import dossier.text.Merge.Kind;
import dossier.text.Merge.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Walks along three texts at once and notes down who changed what. JGit's own merge is not used, because its answer does not
 * tell what both changed alike from what one changed, nor where the other side stands.
 */
final class Weaving {

    private final Tokens base;
    private final Tokens mine;
    private final Tokens theirs;
    private final List<Stretch> stretches = new ArrayList<>();

    private int doneOfBase;
    private int doneOfMine;
    private int doneOfTheirs;

    Weaving(Tokens base, Tokens mine, Tokens theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    List<Stretch> stretches() {
        Cluster.of(changes(), base).forEach(this::weave);
        keepUpTo(base.size());
        return stretches;
    }

    private List<Change> changes() {
        return Stream.of(Change.between(base, mine, Side.MINE), Change.between(base, theirs, Side.THEIRS))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Change::from))
                .toList();
    }

    private void weave(Cluster cluster) {
        keepUpTo(cluster.begin());
        int length = cluster.end() - cluster.begin();
        int endOfMine = doneOfMine + length + cluster.growth(Side.MINE);
        int endOfTheirs = doneOfTheirs + length + cluster.growth(Side.THEIRS);
        if (cluster.isOf(Side.MINE) && cluster.isOf(Side.THEIRS)) {
            compare(endOfMine, endOfTheirs);
        } else {
            say(cluster.isOf(Side.MINE) ? Kind.MINE : Kind.THEIRS, endOfMine, endOfTheirs);
        }
        doneOfBase = cluster.end();
    }

    private void keepUpTo(int end) {
        int length = end - doneOfBase;
        say(Kind.SAME, doneOfMine + length, doneOfTheirs + length);
        doneOfBase = end;
    }

    /** What both changed clashes only between what they begin and what they end with alike. */
    private void compare(int endOfMine, int endOfTheirs) {
        int shorter = Math.min(endOfMine - doneOfMine, endOfTheirs - doneOfTheirs);
        int ahead = 0;
        while (ahead < shorter && mine.isAlike(doneOfMine + ahead, theirs, doneOfTheirs + ahead)) {
            ahead++;
        }
        int behind = 0;
        while (behind < shorter - ahead && mine.isAlike(endOfMine - behind - 1, theirs, endOfTheirs - behind - 1)) {
            behind++;
        }
        say(Kind.SAME, doneOfMine + ahead, doneOfTheirs + ahead);
        say(Kind.CLASH, endOfMine - behind, endOfTheirs - behind);
        say(Kind.SAME, endOfMine, endOfTheirs);
    }

    private void say(Kind kind, int endOfMine, int endOfTheirs) {
        if (endOfMine > doneOfMine || endOfTheirs > doneOfTheirs) {
            stretches.add(new Stretch(kind, mine.text(doneOfMine, endOfMine), theirs.text(doneOfTheirs, endOfTheirs)));
        }
        doneOfMine = endOfMine;
        doneOfTheirs = endOfTheirs;
    }
}
