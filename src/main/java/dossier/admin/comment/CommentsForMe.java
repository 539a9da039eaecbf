package dossier.admin.comment;

import dossier.account.Account;
import dossier.account.Role;
import dossier.comment.Comments;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Gathers the comments that wait for somebody, within the transaction of whoever asks. */
@Component
public class CommentsForMe {

    static final int MOST = 100;
    private static final int FEW = 8;

    private final Comments comments;

    CommentsForMe(Comments comments) {
        this.comments = comments;
    }

    /** The first few of them; one more than are shown, where there are more. */
    public List<ForMe> few(Account me) {
        return of(me, FEW + 1);
    }

    List<ForMe> all(Account me) {
        return of(me, MOST);
    }

    private List<ForMe> of(Account me, int most) {
        @Nullable Account mine = me.role() == Role.WRITER ? me : null;
        return comments.openFor(me, mine, Limit.of(most)).stream()
                .map(comment -> ForMe.of(comment, me))
                .toList();
    }
}
