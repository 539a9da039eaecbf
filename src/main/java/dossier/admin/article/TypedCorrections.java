package dossier.admin.article;

import dossier.account.Account;
import dossier.article.Article;
import dossier.article.Correction;
import dossier.article.Edition;
import dossier.article.Revision;
import dossier.text.Wording;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was wrong, as it was typed, by the ids of the sections where it stood; those alone that say something. */
record TypedCorrections(Map<Long, String> words) {

    private static final Pattern FIELD = Pattern.compile("correction-([1-9][0-9]{0,17})");
    private static final int LONGEST = 5_000;

    /**
     * A section of which something was typed, and which readers do not see.
     *
     * @param heading null where the article has no such section
     */
    record Astray(long id, @Nullable String heading) {}

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

    public boolean canBeSaid() {
        return words.values().stream().allMatch(each -> each.length() <= LONGEST && Wording.isSayable(each));
    }

    /** What was typed for a section; empty where nothing was. */
    public String of(long sectionId) {
        return words.getOrDefault(sectionId, "");
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** What was typed of none of these sections: nobody could read it beside them. */
    List<Astray> astray(Article article, List<Revision> shown) {
        Set<Long> sections =
                shown.stream().map(revision -> revision.section().id()).collect(Collectors.toSet());
        return words.keySet().stream()
                .filter(id -> !sections.contains(id))
                .map(id -> new Astray(id, heading(article, id)))
                .toList();
    }

    private static @Nullable String heading(Article article, long sectionId) {
        return article.section(sectionId)
                .map(section -> section.current().heading())
                .orElse(null);
    }

    /** Those that the edition does not tell already: a button was pressed twice. */
    TypedCorrections without(Edition edition) {
        Map<Long, String> left = new LinkedHashMap<>(words);
        edition.corrections()
                .forEach(told -> left.computeIfPresent(
                        told.section().id(), (section, typed) -> told.says(typed) ? null : typed));
        return new TypedCorrections(left);
    }

    /**
     * Tells readers of the edition, which shows all these sections.
     *
     * @return what was not told before
     */
    List<String> tell(Edition edition, Account editor, Instant at) {
        return edition.revisions().stream()
                .map(Revision::section)
                .filter(section -> words.containsKey(section.id()))
                .map(section -> edition.correct(section, of(section.id()), editor, at))
                .filter(Correction::isNew)
                .map(Correction::words)
                .toList();
    }
}
