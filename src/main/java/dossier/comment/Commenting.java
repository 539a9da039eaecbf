package dossier.comment;

import dossier.account.Account;
import dossier.article.Section;
import dossier.article.Sections;
import dossier.history.Removed;
import dossier.share.Share;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what editors and guests say beside a section. */
@Component
public class Commenting {

    /** Editors who have more to say about one section resolve something first; what guests say takes none of that room. */
    public static final int MOST_OPEN = 200;

    /** Whoever has more to say by one link about one section waits until something is resolved. */
    public static final int MOST_OPEN_BY_A_LINK = 50;

    /** Whoever has more to say by one link asks for another. */
    public static final int MOST_BY_A_LINK = 300;

    private final Comments comments;
    private final Sections sections;
    private final Removed removed;

    Commenting(Comments comments, Sections sections, Removed removed) {
        this.removed = removed;
        this.comments = comments;
        this.sections = sections;
    }

    /** Whether there is room for no more of what editors say beside a section. */
    @Transactional(readOnly = true)
    public boolean isFull(Section section) {
        return comments.countOpenBeside(section) >= MOST_OPEN;
    }

    /** Whether there is room for no more of what is said by a link beside a section. */
    @Transactional(readOnly = true)
    public boolean isFull(Section section, Share share) {
        return comments.countOpenBeside(section, share) >= MOST_OPEN_BY_A_LINK;
    }

    /** Whether so much was said by a link that no more can be. */
    @Transactional(readOnly = true)
    public boolean isSpent(Share share) {
        return comments.countByShare(share) >= MOST_BY_A_LINK;
    }

    /**
     * Keeps a comment or a reply; what is said twice within a moment is kept once.
     *
     * @param people all who may read it: it is a thing for those of them whom it names
     * @return the one that is kept
     */
    @Transactional
    public Comment keep(Comment comment, Collection<Account> people) {
        Section section = comment.section();
        sections.take(section.article().id(), section.id());
        clear(comment);
        return comment.isReply() ? added(comment, people) : once(comment, people);
    }

    /**
     * Says a comment in other words, as long as nobody has answered.
     *
     * @param people as before
     * @return whether the words are others
     */
    @Transactional
    public boolean rephrase(Comment comment, String words, Collection<Account> people, Instant at) {
        String before = comment.words();
        comment.rephrase(words, at);
        clear(comment);
        comment.call(people);
        return !comment.words().equals(before);
    }

    /** What was removed for legal reasons does not come back. */
    private void clear(Comment comment) {
        removed.in(comment.section().article().id()).forEach(comment::erase);
    }

    private Comment once(Comment comment, Collection<Account> people) {
        return comments.begunSince(comment.section(), comment.saidAt().minus(Comment.MOMENT)).stream()
                .filter(comment::repeats)
                .findFirst()
                .orElseGet(() -> added(comment, people));
    }

    private Comment added(Comment comment, Collection<Account> people) {
        comment.call(people);
        return comments.save(comment);
    }

    /**
     * A comment or a reply that stands beside that section, and all that belongs to it, kept from changing until this transaction
     * ends. It is read once it is, and not before.
     */
    @Transactional
    public Optional<Comment> take(Section section, long id) {
        sections.take(section.article().id(), section.id());
        return comments.findFirst(section, id).flatMap(comments::take).flatMap(first -> comments.find(section, id));
    }

    /** Takes back what nobody has answered. */
    @Transactional
    public void takeBack(Comment comment) {
        if (comment.isAnswered()) {
            throw new IllegalStateException("What was answered stays said");
        }
        comment.first().takeBack(comment);
        comments.delete(comment);
    }
}
