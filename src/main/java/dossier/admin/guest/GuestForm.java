package dossier.admin.guest;

import dossier.admin.Sayable;
import dossier.comment.Comment;
import dossier.comment.Guest;
import dossier.share.Share;
import java.util.Objects;

/** What a guest wants to say, and who they are. */
record GuestForm(
        @Sayable(longest = Guest.LONGEST, isRequired = true) String name,

        @Sayable(longest = Comment.LONGEST, isRequired = true)
        String words) {

    GuestForm {
        name = Objects.requireNonNullElse(name, "");
        words = Objects.requireNonNullElse(words, "");
    }

    Guest guest(Share share) {
        return new Guest(share, name.replaceAll("\\s+", " "));
    }
}
