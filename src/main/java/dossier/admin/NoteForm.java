package dossier.admin;

import java.util.Objects;

/** Words that go with an action: to readers, or why. */
public record NoteForm(@Sayable(longest = 5_000) String note) {

    public NoteForm {
        note = Objects.requireNonNullElse(note, "");
    }
}
