package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** Text as JGit's algorithms take it: one element for each word, with the white space that follows it. */
final class Words extends Sequence {

    static final String END_OF_PARAGRAPH = "\n\n";

    static final SequenceComparator<Words> ALIKE = new SequenceComparator<>() {
        @Override
        public boolean equals(Words before, int one, Words after, int other) {
            return before.list.get(one).strip().equals(after.list.get(other).strip());
        }

        @Override
        public int hash(Words words, int index) {
            return words.list.get(index).strip().hashCode();
        }
    };

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
    public int size() {
        return list.size();
    }
}
