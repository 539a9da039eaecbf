package dossier.comment;

import com.ibm.icu.text.Normalizer2;
import dossier.account.Account;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom words name by an "@" before a name: the longest that fits, whatever its case and accents. Where two are called the same,
 * both are meant.
 */
public final class Naming {

    private static final Normalizer2 CASELESS = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();

    private Naming() {}

    private record Named(Account account, String folded) {}

    static Set<Account> in(String words, Collection<Account> people) {
        String folded = fold(words);
        List<Named> known = people.stream()
                .map(account -> new Named(account, fold(account.name()).strip()))
                .filter(each -> !each.folded.isEmpty())
                .toList();
        Set<Account> named = new LinkedHashSet<>();
        for (int sign = folded.indexOf('@'); sign >= 0; sign = folded.indexOf('@', sign + 1)) {
            if (sign == 0 || !isOfWord(folded.codePointBefore(sign))) {
                named.addAll(at(sign + 1, folded, known));
            }
        }
        return named;
    }

    /** Whether somebody who has begun to type may mean that name: one of its words begins so. */
    public static boolean isBegunBy(String typed, String name) {
        return (" " + fold(name)).contains(" " + fold(typed).strip());
    }

    private static List<Account> at(int start, String folded, List<Named> known) {
        List<Named> fitting =
                known.stream().filter(each -> fits(each.folded, start, folded)).toList();
        int longest =
                fitting.stream().mapToInt(each -> each.folded.length()).max().orElse(0);
        return fitting.stream()
                .filter(each -> each.folded.length() == longest)
                .map(Named::account)
                .toList();
    }

    private static boolean fits(String name, int start, String folded) {
        int end = start + name.length();
        return folded.startsWith(name, start) && (end == folded.length() || !isOfWord(folded.codePointAt(end)));
    }

    private static boolean isOfWord(int sign) {
        return Character.isLetterOrDigit(sign);
    }

    private static String fold(String words) {
        return APART.normalize(CASELESS.normalize(words))
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\s\\p{Z}]+", " ");
    }
}
