package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes and rewrites texts at random, from a seed: few words, so that many stand twice, and each new word unmistakable. */
final class Scribbler {

    private static final List<String> PIECES = List.of(
            "the ",
            "the ",
            "engine ",
            "turns. ",
            "Wheels ",
            "[Ada](/people/ada) ",
            "**bold** ",
            "\n",
            "\n\n",
            "- ",
            "人",
            "工",
            "智能。",
            "it’s ",
            "e\u0301 ",
            "😀 ",
            "  ",
            "3.5 ",
            "| ",
            "…");

    private final Random random;
    private int coined;

    Scribbler(long seed) {
        random = new Random(seed);
    }

    static Stream<Scribbler> many() {
        return IntStream.range(0, 3_000).mapToObj(Scribbler::new);
    }

    List<String> write() {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(number -> piece())
                .toList();
    }

    /** With up to three pieces added, removed or replaced, and new words that begin with that mark. */
    String rewrite(List<String> pieces, String mark) {
        List<String> rewritten = new ArrayList<>(pieces);
        for (int left = random.nextInt(4); left > 0; left--) {
            int place = random.nextInt(rewritten.size() + 1);
            boolean isEnd = place == rewritten.size();
            switch (random.nextInt(isEnd ? 2 : 4)) {
                case 0 -> rewritten.add(place, coin(mark));
                case 1 -> rewritten.add(place, piece());
                case 2 -> rewritten.set(place, coin(mark));
                default -> rewritten.remove(place);
            }
        }
        return String.join("", rewritten);
    }

    int place(List<String> pieces) {
        return random.nextInt(pieces.size() + 1);
    }

    /** With a new word at that place, and before it a copy of what follows there, up to two pieces, as many for one place. */
    String add(List<String> pieces, int place, String mark) {
        List<String> rewritten = new ArrayList<>(pieces);
        rewritten.addAll(place, pieces.subList(place, Math.min(pieces.size(), place + place % 3)));
        rewritten.add(place + rewritten.size() - pieces.size(), coin(mark));
        return String.join("", rewritten);
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private String coin(String mark) {
        return mark + coined++ + " ";
    }
}
