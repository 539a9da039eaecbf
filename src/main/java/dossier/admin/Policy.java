package dossier.admin;

import dossier.account.Account;
import dossier.account.Role;
import dossier.journal.Sight;
import dossier.journal.Thing;
import dossier.mention.Reach;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what: the one place that says so. What somebody may not see does not exist for them. */
public final class Policy {

    private static final Set<Thing.Kind> OPEN_TO_ALL =
            EnumSet.complementOf(EnumSet.of(Thing.Kind.ARTICLE, Thing.Kind.ACCOUNT, Thing.Kind.HOUSE));

    private Policy() {}

    /** Lets nobody pass but those who run the place. */
    public static void administrator(Account editor) {
        if (editor.role() != Role.ADMIN) {
            throw new Hidden(Thing.HOUSE);
        }
    }

    /** Lets nobody pass but those who publish. */
    public static void publisher(Account editor, Thing thing) {
        if (!publishes(editor)) {
            throw new Refused(thing);
        }
    }

    /** Whether somebody decides what readers see, whoever wrote it. */
    public static boolean publishes(Account editor) {
        return editor.role() == Role.EDITOR || editor.role() == Role.ADMIN;
    }

    /** Writers read what was done to their own articles and in the directory, editors also of all articles. */
    public static Sight sight(Account editor) {
        return new Sight(
                editor,
                switch (editor.role()) {
                    case WRITER -> OPEN_TO_ALL;
                    case EDITOR -> EnumSet.complementOf(EnumSet.of(Thing.Kind.ACCOUNT, Thing.Kind.HOUSE));
                    case ADMIN -> EnumSet.allOf(Thing.Kind.class);
                });
    }

    /** All that somebody may write in at a moment. */
    public static Reach reach(Account editor, Instant at) {
        return new Reach(
                editor,
                article -> new Rights(editor, article, at).canWrite(),
                subject -> new SubjectRights(editor, subject, at).canWrite());
    }
}
