package dossier.mention;

import java.util.List;

/**
 * Where readers see that somebody is named, and who is named beside them: both as they were counted, whoever has got another
 * name or gone to the bin since.
 */
public final class Renown {

    /** Who stands beside somebody is counted in so many sections, the latest. */
    public static final int MOST_SECTIONS = 500;

    private final Appearances appearances;
    private final List<Beside> besides;

    /** @param besides the most frequent first */
    Renown(Appearances appearances, List<Beside> besides) {
        this.appearances = appearances;
        this.besides = besides;
    }

    public Appearances appearances() {
        return appearances;
    }

    /** So many of the most frequent, and all that are as frequent as the last of them. */
    List<Beside> besides(int least) {
        if (least >= besides.size()) {
            return besides;
        }
        long fewest = besides.get(least - 1).sections();
        return besides.stream().takeWhile(each -> each.sections() >= fewest).toList();
    }

    /** How much there is to remember. */
    int size() {
        return 1 + appearances.all().size() + besides.size();
    }
}
