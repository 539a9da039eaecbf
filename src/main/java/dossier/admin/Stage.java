package dossier.admin;

import dossier.account.Account;
import dossier.account.Role;
import dossier.article.UsesOf;
import dossier.directory.Subject;
import dossier.mention.ProfileUse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** How far what uses a thing has come on its way to readers. */
public enum Stage {
    LIVE,
    DRAFT,
    SCHEDULED,
    HISTORY;

    /** What is live, where it is called nothing of the kind. */
    public static Stage of(String name) {
        return Stream.of(values())
                .filter(stage -> stage.toString().equals(name))
                .findFirst()
                .orElse(LIVE);
    }

    /** All there are, as pages offer them. */
    public List<Stage> all() {
        return List.of(values());
    }

    public boolean isHistory() {
        return this == HISTORY;
    }

    /** The uses of a thing at this stage, as far as somebody may see them. */
    public <T, U> Page<U> of(UsesOf<T, U> uses, T thing, Account editor, Instant at, Pageable page) {
        @Nullable Account mine = editor.role() == Role.WRITER ? editor : null;
        return switch (this) {
            case LIVE -> uses.live(thing, mine, at, page);
            case DRAFT -> uses.draft(thing, mine, at, page);
            case SCHEDULED -> uses.scheduled(thing, mine, at, page);
            case HISTORY -> uses.history(thing, mine, at, page);
        };
    }

    /** Readers see what a profile says as soon as they find its subject; what it said before is kept with its history. */
    public List<ProfileUse> of(Supplier<List<ProfileUse>> uses, Instant at) {
        return isHistory()
                ? List.of()
                : uses.get().stream()
                        .filter(use -> of(use.subject(), at) == this)
                        .toList();
    }

    private static Stage of(Subject subject, Instant at) {
        if (subject.isShown(at)) {
            return LIVE;
        }
        return subject.shownAt().isPresent() ? SCHEDULED : DRAFT;
    }

    /** As addresses and the keys of messages have it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
