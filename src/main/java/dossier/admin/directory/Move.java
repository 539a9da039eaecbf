package dossier.admin.directory;

import dossier.directory.Subject;
import dossier.mention.ProfileUse;
import dossier.mention.Use;
import java.util.List;

/**
 * What would change if another stood for a subject: what names it, as far as somebody may see that, and what is known of it.
 *
 * @param mentions how often it is named at all, in history too
 * @param passages how many passages that are read or written now name it
 * @param first the first of those
 * @param profiles the first of what profiles say with a link to it
 * @param isMore whether there is more of either
 */
record Move(
        Subject subject,
        Subject into,
        long mentions,
        long passages,
        List<Use> first,
        List<ProfileUse> profiles,
        boolean isMore,
        int relations,
        int facts) {}
