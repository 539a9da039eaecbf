package dossier.directory;

import dossier.account.Account;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Tells those apart who share a name and are not one: they are not listed as likely duplicates again. */
@Component
public class Telling {

    private final ToldApartPairs pairs;

    Telling(ToldApartPairs pairs) {
        this.pairs = pairs;
    }

    /** Each of them from every other. */
    public void apart(Collection<Subject> subjects, Account editor, Instant at) {
        for (Subject one : subjects) {
            subjects.stream()
                    .filter(other -> other.id() != one.id())
                    .filter(other -> !pairs.existsById(new ToldApartPair(one.id(), other.id())))
                    .forEach(other -> pairs.save(new ToldApart(one, other, editor, at)));
        }
    }

    /** Takes back that two were told apart. */
    public void together(Subject one, Subject other) {
        pairs.deleteAllById(List.of(new ToldApartPair(one.id(), other.id()), new ToldApartPair(other.id(), one.id())));
    }

    /** Who was told apart, the last first. */
    public List<KnownApart> known(Limit limit) {
        return pairs.known(limit);
    }
}
