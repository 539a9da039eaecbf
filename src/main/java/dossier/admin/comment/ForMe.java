package dossier.admin.comment;

import dossier.account.Account;
import dossier.comment.Comment;
import dossier.share.Share;
import java.util.List;
import java.util.stream.Stream;

/**
 * A comment that waits for somebody.
 *
 * @param title of its article
 * @param why it waits: "named", "answered", "shared" or "begun"
 */
public record ForMe(String title, String heading, TalkLine line, String why) {

    static ForMe of(Comment comment, Account me) {
        return new ForMe(
                comment.section().article().header().title(),
                comment.section().current().heading(),
                TalkLine.of(comment),
                why(comment, me));
    }

    private static String why(Comment comment, Account me) {
        List<Comment> said =
                Stream.concat(Stream.of(comment), comment.replies().stream()).toList();
        int last = said.size();
        while (last > 0 && !said.get(last - 1).isBy(me)) {
            last--;
        }
        boolean isNamed = said.subList(last, said.size()).stream()
                .flatMap(each -> each.named().stream())
                .anyMatch(me::isSameAs);
        if (isNamed || last > 0) {
            return isNamed ? "named" : "answered";
        }
        return said.stream()
                        .flatMap(each -> each.share().stream())
                        .map(Share::madeBy)
                        .anyMatch(me::isSameAs)
                ? "shared"
                : "begun";
    }
}
