package dossier.admin.directory;

import dossier.account.Account;
import dossier.directory.Kind;
import dossier.directory.Relation;
import dossier.directory.Relation.Terms;
import dossier.directory.RelationKind;
import dossier.directory.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A relation as one of its two ends sees it. */
enum Bond {
    WORKS_AT(RelationKind.AFFILIATION, true),
    HAS_PERSON(RelationKind.AFFILIATION, false),
    MADE_BY(RelationKind.MAKER, true),
    MAKES(RelationKind.MAKER, false),
    PART_OF(RelationKind.PARENT, true),
    HAS_PART(RelationKind.PARENT, false),
    SUCCEEDS(RelationKind.SUCCESSION, true),
    SUCCEEDED_BY(RelationKind.SUCCESSION, false);

    private final RelationKind kind;
    private final boolean isSaidOfThisEnd;

    Bond(RelationKind kind, boolean isSaidOfThisEnd) {
        this.kind = kind;
        this.isSaidOfThisEnd = isSaidOfThisEnd;
    }

    /** Those that one of a kind can have. */
    static List<Bond> of(Kind end) {
        return Stream.of(values()).filter(bond -> bond.end() == end).toList();
    }

    static Optional<Bond> parse(String typed, Kind end) {
        return of(end).stream().filter(bond -> bond.name().equals(typed)).findFirst();
    }

    static Bond of(Relation relation, Subject end) {
        return Stream.of(values())
                .filter(bond -> bond.kind == relation.kind() && bond.isSaidOfThisEnd == relation.isSaidOf(end))
                .findFirst()
                .orElseThrow();
    }

    /** What stands on the other side. */
    Kind other() {
        return isSaidOfThisEnd ? kind.other() : kind.subject();
    }

    Relation relation(Subject end, Subject other, Terms terms, Account editor, Instant at) {
        return isSaidOfThisEnd
                ? new Relation(kind, end, other, terms, editor, at)
                : new Relation(kind, other, end, terms, editor, at);
    }

    private Kind end() {
        return isSaidOfThisEnd ? kind.subject() : kind.other();
    }
}
