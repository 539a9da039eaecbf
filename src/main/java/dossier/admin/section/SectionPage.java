package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.article.Workbench;
import dossier.admin.comment.CommentsPart;
import dossier.article.Revision;
import dossier.article.Section;
import dossier.check.Remark;
import dossier.directory.Subject;
import dossier.history.Sitting;
import dossier.mention.Suggested;
import dossier.mention.Suggesting;
import dossier.mention.UnknownName;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of an open section shows.
 *
 * @param shown what readers see; null where they do not see the section
 * @param departures what it says otherwise
 */
record SectionPage(
        Workbench bench,
        Section section,
        List<Sitting> history,
        Set<Subject> named,
        List<Suggested> suggested,
        List<UnknownName> unknown,
        List<Remark> remarks,
        CommentsPart comments,
        @Nullable Revision shown,
        List<DepartureLine> departures) {

    /** So many are shown of what is suggested, and of what may be a name; the others once these are settled. */
    private static final int MOST_SHOWN = 50;

    /** Whether readers see another text of it. */
    public boolean isOtherwiseForReaders() {
        return shown != null && !shown.says(section.current().wording());
    }

    /** Whether readers see the article, and not this part of it. */
    public boolean isNewToReaders() {
        return shown == null && bench.live() != null && !section.isRemoved();
    }

    /** Whether names are looked for in it: not where it is too long. */
    public boolean isLookedThrough() {
        return Suggesting.isLookedThrough(section);
    }

    public List<Suggested> firstSuggested() {
        return suggested.subList(0, Math.min(suggested.size(), MOST_SHOWN));
    }

    public List<UnknownName> firstUnknown() {
        return unknown.subList(0, Math.min(unknown.size(), MOST_SHOWN));
    }

    /** Whether some of what is suggested can mean only one. */
    public boolean hasPlainSuggestions() {
        return suggested.stream().filter(each -> !each.isAmbiguous()).count() > 1;
    }

    /** When somebody last found it to be right; null where nobody has. */
    public @Nullable Instant verifiedAt() {
        return section.verifiedAt().orElse(null);
    }

    public String verifiedBy() {
        return section.verifiedBy().map(Account::name).orElse("");
    }

    public String address() {
        return bench.address() + "/sections/" + section.id();
    }
}
