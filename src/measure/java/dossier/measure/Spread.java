package dossier.measure;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Which revision names whom: a few subjects very often, some often, most some ten times, all of them all over the place. */
final class Spread {

    private final int[] named; // subjects, revision by revision
    private final int[] first; // where in that those of a revision begin

    private Spread(int[] named, int[] first) {
        this.named = named;
        this.first = first;
    }

    static Spread of(Mass mass, Random random) {
        int[] named = IntStream.range(0, mass.mentions())
                .map(place -> subject(place, mass, random))
                .toArray();
        for (int place = named.length - 1; place > 0; place--) {
            int other = random.nextInt(place + 1);
            int subject = named[place];
            named[place] = named[other];
            named[other] = subject;
        }
        return new Spread(named, beginnings(mass, random));
    }

    int[] in(int revision) {
        return Arrays.copyOfRange(named, first[revision], first[revision + 1]);
    }

    private static int subject(int place, Mass mass, Random random) {
        int ofGiants = mass.giants() * mass.often();
        if (place < ofGiants) {
            return place / mass.often();
        }
        return place < ofGiants + Mass.SELDOM ? mass.ordinary() : other(mass, random);
    }

    /** One in five of these goes to the few that are talked about. */
    private static int other(Mass mass, Random random) {
        int others = mass.subjects() - mass.ordinary() - 1;
        double chance = random.nextInt(5) == 0 ? Math.pow(random.nextDouble(), 3) : random.nextDouble();
        return mass.ordinary() + 1 + (int) (others * chance);
    }

    private static int[] beginnings(Mass mass, Random random) {
        int[] beginnings = new int[mass.revisions() + 1];
        random.ints(mass.mentions(), 0, mass.revisions()).forEach(revision -> beginnings[revision + 1]++);
        Arrays.parallelPrefix(beginnings, Integer::sum);
        return beginnings;
    }
}
