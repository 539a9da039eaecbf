package dossier.comment;

import dossier.share.Share;
import dossier.text.Wording;

/** Somebody without an account, by the name that was typed, who was let in by a link. */
public record Guest(Share share, String name) {

    public static final int LONGEST = 100;

    public Guest {
        name = Wording.inOneForm(name).strip();
        if (Wording.isBlank(name) || name.length() > LONGEST) {
            throw new IllegalArgumentException("A guest has a name, and it fits into a line");
        }
    }
}
