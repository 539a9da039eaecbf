package dossier.measure;

import dossier.directory.Kind;
import dossier.directory.KnownAs;
import dossier.directory.Name;
import dossier.directory.RelationKind;
import dossier.text.Slug;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everybody of the directory, and how they belong together: six of ten are persons, three organisations, one a product. */
record Crowd(Mass mass, List<Somebody> all, Cast cast, Random random) {

    private static final int AT_ONCE = 1_000;

    static Crowd of(Mass mass, long firstId, Random random) {
        Cast cast = new Cast(random);
        Map<Kind, Set<Slug>> taken = new LinkedHashMap<>();
        List<Somebody> all = new ArrayList<>();
        for (int number = 0; number < mass.subjects(); number++) {
            Kind kind = kind(number, mass);
            String name = cast.called(kind);
            List<String> aliases = Stream.generate(() -> cast.called(kind))
                    .limit(random.nextInt(3))
                    .distinct()
                    .filter(alias -> !alias.equals(name))
                    .toList();
            Set<Slug> used = taken.computeIfAbsent(kind, each -> new HashSet<>());
            Slug slug = Slug.like(name).orElse(new Slug(kind.word())).unless(used::contains);
            used.add(slug);
            all.add(new Somebody(firstId + number, kind, sorted(kind, name), aliases, slug));
        }
        return new Crowd(mass, all, cast, random);
    }

    /** Writes them and their relations; readers find those who have a moment for that. */
    void fill(Rows rows, long account, @Nullable Instant[] shownAt) throws SQLException {
        Instant at = mass.publishedAt(0).minus(Duration.ofDays(1));
        for (int number = 0; number < all.size(); number++) {
            write(all.get(number), rows, account, at, shownAt[number]);
            if (number % AT_ONCE == AT_ONCE - 1) {
                rows.write();
            }
        }
        relate(rows, account, at);
        rows.write();
    }

    private void write(Somebody one, Rows rows, long account, Instant at, @Nullable Instant shownAt)
            throws SQLException {
        Name name = one.name();
        rows.add(
                "subjects (id, entry_id, kind, slug, name, sort_name, sort_key, initial, shown_at, changed_at, created_by_id,"
                        + " created_at)",
                one.id(),
                one.id(),
                one.kind().name(),
                one.slug().value(),
                name.inFull(),
                name.forSorting(),
                name.sortKey(),
                name.initial(),
                shownAt,
                at.plusSeconds(one.id()),
                account,
                at.plusSeconds(one.id()));
        rows.add(
                "subject_slugs (kind, slug, subject_id)",
                one.kind().name(),
                one.slug().value(),
                one.id());
        List<String> names =
                Stream.concat(Stream.of(name.inFull()), one.aliases().stream()).toList();
        for (String each : names) {
            rows.add("subject_names (subject_id, name, folded)", one.id(), each, KnownAs.fold(each));
        }
        rows.add(
                "entries (id, subject_id, number, name, sort_name, aliases, role, definition, began, place, profile,"
                        + " links, saved_by_id, saved_at)",
                one.id(),
                one.id(),
                1,
                name.inFull(),
                name.forSorting(),
                String.join("\n", one.aliases()),
                one.kind().word(),
                cast.sentence(""),
                String.valueOf(1920 + random.nextInt(100)),
                "",
                cast.sentence("") + " " + cast.sentence(one.link()),
                "",
                account,
                at.plusSeconds(one.id()));
    }

    private void relate(Rows rows, long account, Instant at) throws SQLException {
        List<Somebody> organisations =
                all.stream().filter(one -> one.kind() == Kind.ORGANISATION).toList();
        for (Somebody one : all) {
            for (int each = 0; each < relationsOf(one); each++) {
                Somebody other = organisations.get(random.nextInt(organisations.size()));
                if (!other.equals(one)) {
                    relate(one, other, rows, account, at);
                }
            }
        }
    }

    /** Those that are measured have two, whatever the mass. */
    private int relationsOf(Somebody one) {
        return switch (one.kind()) {
            case PERSON -> one.id() - all.get(0).id() <= mass.ordinary() ? 2 : 1 + random.nextInt(2);
            case ORGANISATION -> random.nextInt(5) / 4;
            case PRODUCT -> 1;
        };
    }

    private void relate(Somebody one, Somebody other, Rows rows, long account, Instant at) throws SQLException {
        rows.add(
                "relations (kind, subject_id, other_id, said_of_id, said_with_id, role, since, made_by_id, made_at)",
                relation(one.kind()).name(),
                one.id(),
                other.id(),
                one.id(),
                other.id(),
                one.kind() == Kind.PERSON ? "member" : "",
                String.valueOf(1950 + random.nextInt(70)),
                account,
                at);
    }

    private static RelationKind relation(Kind kind) {
        return Stream.of(RelationKind.values())
                .filter(each -> each.subject() == kind && each.other() == Kind.ORGANISATION)
                .findFirst()
                .orElseThrow();
    }

    private static Kind kind(int number, Mass mass) {
        int place = number % 10;
        if (number <= mass.ordinary() || place < 6) {
            return Kind.PERSON;
        }
        return place < 9 ? Kind.ORGANISATION : Kind.PRODUCT;
    }

    private static Name sorted(Kind kind, String name) {
        String[] parts = name.split(" ", 2);
        return kind == Kind.PERSON && parts.length == 2 ? Name.ofPerson(parts[0], parts[1]) : Name.of(name);
    }
}
