package dossier.admin.article;

import dossier.account.Account;
import dossier.article.Edition;
import dossier.text.Wording;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was wrong, as it was typed, by the ids of the sections where it stood; those alone that say something. */
record TypedCorrections(Map<Long, String> words) {

    private static final Pattern FIELD = Pattern.compile("correction-([1-9][0-9]{0,17})");
    private static final int LONGEST = 5_000;

    /** @param fields all of a form */
    static TypedCorrections in(Map<String, String> fields) {
        Map<Long, String> words = new LinkedHashMap<>();
        fields.forEach((name, typed) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches() && !Wording.isBlank(typed)) {
                words.put(Long.valueOf(field.group(1)), typed.strip());
            }
        });
        return new TypedCorrections(words);
    }

    boolean canBeSaid() {
        return words.values().stream().allMatch(each -> each.length() <= LONGEST && Wording.isSayable(each));
    }

    /** What was typed for a section; empty where nothing was. */
    public String of(long sectionId) {
        return words.getOrDefault(sectionId, "");
    }

    /** All that was typed, one below the other. */
    String inOne() {
        return String.join("\n", words.values());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Those that the edition does not tell already: a button was pressed twice. */
    TypedCorrections without(Edition edition) {
        Map<Long, String> left = new LinkedHashMap<>(words);
        edition.corrections()
                .forEach(told -> left.computeIfPresent(
                        told.section().id(), (section, typed) -> told.says(typed) ? null : typed));
        return new TypedCorrections(left);
    }

    /** Tells readers of the edition, which leaves out what it does not show. */
    void tell(Edition edition, Account editor, Instant at) {
        edition.revisions().stream()
                .filter(revision -> words.containsKey(revision.section().id()))
                .forEach(revision -> edition.correct(
                        revision.section(), of(revision.section().id()), editor, at));
    }
}
