package dossier.admin;

import dossier.account.Account;
import dossier.account.Role;
import dossier.mention.Reach;
import dossier.web.NotFound;
import java.time.Instant;

/** Who may do what: the one place that says so. What somebody may not see does not exist for them. */
public final class Policy {

    private Policy() {}

    /** Lets nobody pass but those who run the place. */
    public static void administrator(Account editor) {
        if (editor.role() != Role.ADMIN) {
            throw new NotFound();
        }
    }

    /** Lets nobody pass but those who publish. */
    public static void publisher(Account editor) {
        if (!publishes(editor)) {
            throw new Refused();
        }
    }

    /** Whether somebody decides what readers see, whoever wrote it. */
    public static boolean publishes(Account editor) {
        return editor.role() == Role.EDITOR || editor.role() == Role.ADMIN;
    }

    /** All that somebody may write in at a moment. */
    public static Reach reach(Account editor, Instant at) {
        return new Reach(
                editor,
                article -> new Rights(editor, article, at).canWrite(),
                subject -> new SubjectRights(editor, subject, at).canWrite());
    }
}
