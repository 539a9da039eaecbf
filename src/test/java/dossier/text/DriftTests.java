package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftTests {

    /** The passage stands between brackets; ¶ ends a line. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            It cost [six million].~It cost [six million].
            It cost [six million].~In all it cost [six million].
            It cost [six million].~It cost [six million]. So they say.
            It cost [six million].~It cost [six or seven million].
            It cost [six million] dollars.~It cost [nine million] dollars.
            It cost [six million] dollars.~It cost about [six million] dollars.
            It cost [six million] dollars.~It cost [six million] or more dollars.
            It [cost six million] dollars.~It [went for six million] dollars.
            It [cost six million] dollars.~She [paid six million] dollars.
            It cost [six] million.~It cost [six] million and six cents.
            It cost six, then [six], then six.~It cost nine, then [six], then six.
            It cost six, then [six], then six.~It cost six, then [six], then nine.
            One.¶[Two.]¶Two.¶Four.~Zero.¶One.¶[Two.]¶Two.¶Four.
            One.¶Two.¶[Two.]¶Four.~One.¶Two.¶[Two.]¶Five.
            [他说]我听。~昨天[他说]我听。
            他说[我听]好。~他见了[听]好。
            他[我听]好。~他[我]见了。
            It was [—] hm.~So it was [—] hm.
            He [said] so.~He **[said]** so.
            """)
    void findsWhereAPassageStands(String before, String now) {
        assertThat(follow(before, bare(now))).contains(place(now));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            It cost [six million] dollars.~It cost dollars.
            It cost six and [six] and seven.~It cost six and seven and eight.
            One.¶[Two.]¶Three.~One.¶Three.
            It cost [six million] dollars.~Nobody knows.
            [The wheels of the engine turn.]~Nobody knows the price.
            It cost [six] dollars a year.~It cost dollars a year. They had six.
            """)
    void saysWhereAPassageWasTakenOut(String before, String now) {
        assertThat(follow(before, now.replace('¶', '\n'))).isEmpty();
    }

    @Test
    void findsAPassageAgainInAParagraphThatChangedPlaces() {
        String before =
                "The engine was built [first] of all.\nThen it ran.\nIt ran for years and years, and first alone.";
        String now = "Then it ran.\nIt ran for years and years, and first alone.\nThe engine was built [first] of all.";
        assertThat(follow(before, bare(now))).contains(place(now));
    }

    /** Each word of a text is unmistakable, or one of a few that stand everywhere; the passage is some of them. */
    @Test
    void neverTakesOtherWordsForAPassageHoweverATextIsEdited() {
        int kept = 0;
        for (int seed = 0; seed < 4_000; seed++) {
            Edited text = new Edited(new Random(seed));
            Optional<Range> place = Drift.between(text.before(), text.now()).follow(text.passage());
            assertThat(place.map(range -> text.told(range)).orElse(text.mostLost()))
                    .as("seed " + seed + "\n" + text.before() + "\n" + text.now())
                    .isEqualTo("");
            kept += place.isPresent() ? 1 : 0;
        }
        assertThat(kept).isGreaterThan(3_000);
    }

    @Test
    void comparesALongTextWithAnEarlierOneInAMoment() {
        String before = IntStream.range(0, 20_000)
                .mapToObj(number -> "word" + number % 3_000 + (number % 40 == 0 ? ".\n\n" : ""))
                .collect(Collectors.joining(" "));
        String now = before.replace("word7 ", "other ").replace("word1234 ", "") + " More.";
        Assertions.assertThat(Duration.ofNanos(IntStream.range(0, 3)
                        .mapToLong(round -> {
                            long start = System.nanoTime();
                            Drift.between(before, now).follow(new Range(50_000, 50_100));
                            return System.nanoTime() - start;
                        })
                        .min()
                        .orElseThrow()))
                .isLessThan(Duration.ofSeconds(2));
    }

    private static Optional<Range> follow(String before, String now) {
        return Drift.between(bare(before), now).follow(place(before));
    }

    private static String bare(String marked) {
        return marked.replace("[", "").replace("]", "").replace('¶', '\n');
    }

    private static Range place(String marked) {
        return new Range(marked.indexOf('['), marked.indexOf(']') - 1);
    }

    /** A text before and after some edits at random, with a passage of it. */
    private static final class Edited {

        private static final List<String> COMMON = List.of("the ", "of ", "and ", "a ", "in ", ". ", "\n");

        /** So that none of them is a landmark. */
        private static final String END = String.join("", COMMON).repeat(2);

        private record Piece(String words, boolean isUnique, boolean isMeant) {}

        private final List<Piece> before = new ArrayList<>();
        private final List<Piece> now = new ArrayList<>();
        private final Random random;
        private int coined;

        Edited(Random random) {
            this.random = random;
            int length = 5 + random.nextInt(60);
            int first = random.nextInt(length);
            int last = Math.min(length - 1, first + random.nextInt(12));
            for (int place = 0; place < length; place++) {
                boolean isMeant = place >= first && place <= last;
                before.add(piece(isMeant, place == first || place == last));
            }
            now.addAll(before);
            IntStream.range(0, random.nextInt(12)).forEach(step -> edit());
        }

        private void edit() {
            int place = random.nextInt(now.size());
            switch (random.nextInt(4)) {
                case 0 -> now.add(place, piece(false, false));
                case 1 -> now.set(place, piece(false, random.nextBoolean()));
                case 2 -> now.remove(place);
                default -> now.subList(place, Math.min(now.size(), place + 3)).clear();
            }
            if (now.isEmpty()) {
                now.add(piece(false, true));
            }
        }

        private Piece piece(boolean isMeant, boolean isUnique) {
            return isUnique || random.nextInt(3) > 0
                    ? new Piece("word" + coined++ + " ", true, isMeant)
                    : new Piece(COMMON.get(random.nextInt(COMMON.size())), false, isMeant);
        }

        String before() {
            return text(before);
        }

        String now() {
            return text(now);
        }

        Range passage() {
            String words =
                    before.stream().filter(Piece::isMeant).map(Piece::words).collect(Collectors.joining());
            int start = before().indexOf(words);
            return new Range(start, start + words.stripTrailing().length());
        }

        /** What is wrong with a place: an unmistakable word of the passage left out, or one of the others taken in. */
        String told(Range place) {
            String found = place.of(now()) + " ";
            List<Piece> unique = now.stream().filter(Piece::isUnique).toList();
            return unique.stream()
                    .filter(piece -> before.contains(piece) && found.contains(piece.words()) != piece.isMeant())
                    .map(Piece::words)
                    .collect(Collectors.joining());
        }

        /** The words that would have been enough to know a passage by that is said to be gone; "" where there are none. */
        String mostLost() {
            List<String> left = now.stream()
                    .filter(piece -> piece.isUnique() && piece.isMeant())
                    .map(Piece::words)
                    .toList();
            return left.size() < 2 ? "" : String.join("", left);
        }

        private static String text(List<Piece> pieces) {
            return pieces.stream().map(Piece::words).collect(Collectors.joining()) + END;
        }
    }
}
