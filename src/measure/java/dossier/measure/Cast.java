package dossier.measure;

import dossier.directory.Kind;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invents names that might be some: of persons, firms and products, some of them in Chinese, some shared, and texts with them. */
record Cast(Random random) {

    private static final List<String> SYLLABLES = List.of(
            "ka", "lo", "mi", "ren", "sto", "va", "del", "har", "in", "ber", "to", "sen", "wei", "zhu", "gra", "nel");
    private static final List<String> ENDINGS =
            List.of("", "", " AI", " Inc.", " Labs", " & Sons", "-R1", " of London", "'s Club");
    private static final List<String> ORDINARY = List.of(
            "the", "of", "and", "paper", "model", "said", "that", "with", "city", "it’s", "price", "told", "years");
    private static final String CHARACTERS = "梁文锋深度求索李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗明华国建军伟芳娜秀英敏静丽强磊洋勇艳杰";

    Map<Long, List<String>> subjects(int names) {
        Map<Long, List<String>> subjects = new TreeMap<>();
        int left = names;
        while (left > 0) {
            List<String> called = Stream.generate(this::name)
                    .limit(Math.min(left, 1 + random.nextInt(3)))
                    .toList();
            subjects.put((long) subjects.size(), called);
            left -= called.size();
        }
        return subjects;
    }

    /** A name that might be one of that kind, and hardly anybody else's. */
    String called(Kind kind) {
        return switch (kind) {
            case PERSON -> random.nextInt(10) == 0 ? chinese() : word(2) + " " + word(3);
            case ORGANISATION -> word(3) + (random.nextBoolean() ? " " + word(2) : "") + one(ENDINGS);
            case PRODUCT -> word(3) + "-" + random.nextInt(100);
        };
    }

    /** One sentence with something in its midst, which may be nothing. */
    String sentence(String midst) {
        String words = Stream.of(ordinary(), midst, ordinary())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private String ordinary() {
        return Stream.generate(() -> one(ORDINARY)).limit(4 + random.nextInt(8)).collect(Collectors.joining(" "));
    }

    String section(int words, List<String> names) {
        return IntStream.range(0, words)
                .mapToObj(number -> random.nextInt(20) == 0 ? one(names) : one(ORDINARY))
                .map(word -> word + (random.nextInt(15) == 0 ? "." : "") + (random.nextInt(80) == 0 ? "\n\n" : " "))
                .collect(Collectors.joining());
    }

    /** One in fifty of them is short, and so is soon borne by many. */
    private String name() {
        return switch (random.nextInt(50)) {
            case 0 -> word(1);
            case 1, 2, 3, 4, 5 -> chinese();
            case 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 -> word(2 + random.nextInt(3)) + one(ENDINGS);
            default -> word(1 + random.nextInt(2)) + " " + word(2 + random.nextInt(2));
        };
    }

    private String word(int syllables) {
        String word = Stream.generate(() -> one(SYLLABLES)).limit(syllables).collect(Collectors.joining());
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String chinese() {
        return Stream.generate(() -> CHARACTERS.charAt(random.nextInt(CHARACTERS.length())))
                .limit(2 + random.nextInt(3))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
