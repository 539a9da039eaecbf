package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text as JGit's algorithms take it: one element for each word, with the white space that follows it. */
final class Words extends Pieces<Words> {

    static final String END_OF_PARAGRAPH = "\n\n";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+\\s*|[^\\p{L}\\p{M}\\p{N}'’]\\s*");

    private final List<String> list;

    private Words(List<String> list) {
        this.list = list;
    }

    static Words of(List<String> paragraphs) {
        List<String> words = new ArrayList<>();
        for (String paragraph : paragraphs) {
            WORD.matcher(paragraph.strip()).results().map(MatchResult::group).forEach(words::add);
            words.add(END_OF_PARAGRAPH);
        }
        return new Words(words);
    }

    List<String> list() {
        return list;
    }

    @Override
    String key(int index) {
        return list.get(index).strip();
    }

    @Override
    Words part(int from, int to) {
        return new Words(list.subList(from, to));
    }

    @Override
    public int size() {
        return list.size();
    }
}
