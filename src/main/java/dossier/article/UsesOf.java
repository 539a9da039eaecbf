package dossier.article;

import dossier.account.Account;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * Where a thing is used: in what readers see, in what is written and not published, in what is to go live, and in what was
 * said before. Those who see only what they began themselves are given as {@code mine}, and get no other; what is in the bin
 * is left out.
 */
public interface UsesOf<T, U> {

    Page<U> live(T thing, @Nullable Account mine, Instant at, Pageable page);

    Page<U> draft(T thing, @Nullable Account mine, Instant at, Pageable page);

    Page<U> scheduled(T thing, @Nullable Account mine, Instant at, Pageable page);

    Page<U> history(T thing, @Nullable Account mine, Instant at, Pageable page);
}
