package dossier.admin.section;

import dossier.text.Prose;
import dossier.text.Signposts;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Whether readers would see the same after a text is written anew.
 *
 * @param parting the paragraph of the original where its words first differ, shortened; empty where only its form does
 */
record Rewriting(boolean same, String parting) {

    private static final int LONGEST_PARTING = 80;

    static Rewriting of(String original, String rewritten) {
        Prose before = Prose.of(original);
        Prose after = Prose.of(rewritten);
        boolean isSame = html(before).equals(html(after));
        return new Rewriting(isSame, isSame ? "" : parting(before.paragraphs(), after.paragraphs()));
    }

    private static String html(Prose prose) {
        return prose.html(Signposts.AS_WRITTEN, "section").html();
    }

    private static String parting(List<String> before, List<String> after) {
        return IntStream.range(0, before.size())
                .filter(index -> index >= after.size() || !Objects.equals(before.get(index), after.get(index)))
                .mapToObj(before::get)
                .findFirst()
                .map(Rewriting::shortened)
                .orElse("");
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_PARTING
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_PARTING)) + "…";
    }
}
