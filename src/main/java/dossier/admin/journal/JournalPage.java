package dossier.admin.journal;

import dossier.account.Account;
import dossier.account.Role;
import dossier.directory.Kind;
import dossier.journal.Deed;
import dossier.journal.Leaf;
import dossier.journal.Thing;
import dossier.journal.Verb;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page of the journal, by days as the newsroom has them.
 *
 * @param before the id of the deed before which the next page begins; null after the last
 * @param isCutShort whether there may be more, farther back than was looked through
 */
record JournalPage(
        Map<LocalDate, List<Line>> days, @Nullable Long before, boolean isCutShort) {

    /**
     * A deed as one line.
     *
     * @param lastAt when it came the last time; null where it came once
     * @param who empty for somebody unknown
     * @param address where the thing is looked at; empty where it is nowhere, or not for whoever reads
     * @param part the heading of the section; null where it was not about one
     */
    record Line(
            Instant doneAt,
            @Nullable Instant lastAt,
            int times,
            String who,
            Verb verb,
            Thing.Kind kind,
            String name,
            boolean isOfThemselves,
            String address,
            @Nullable String part,
            String words) {

        static Line of(Deed deed, Account reader) {
            Thing thing = deed.thing();
            Thing.Part part = thing.part();
            return new Line(
                    deed.doneAt(),
                    deed.times() == 1 ? null : deed.lastAt(),
                    deed.times(),
                    deed.who().map(Account::name).orElse(""),
                    deed.verb(),
                    thing.kind(),
                    thing.name(),
                    isOfThemselves(deed),
                    JournalPage.address(thing, reader),
                    part == null ? null : part.name(),
                    deed.words());
        }

        /** The word for it where it has no name. */
        public String sort() {
            return kind == Thing.Kind.HOUSE ? kind + "." + verb : kind.name();
        }

        private static boolean isOfThemselves(Deed deed) {
            Thing thing = deed.thing();
            return thing.kind() == Thing.Kind.ACCOUNT
                    && deed.who()
                            .filter(who -> Long.valueOf(who.id()).equals(thing.id()))
                            .isPresent();
        }
    }

    static JournalPage of(Leaf leaf, Account reader, ZoneId zone) {
        Map<LocalDate, List<Line>> days = leaf.deeds().stream()
                .collect(Collectors.groupingBy(
                        deed -> LocalDate.ofInstant(deed.doneAt(), zone),
                        LinkedHashMap::new,
                        Collectors.mapping(deed -> Line.of(deed, reader), Collectors.toList())));
        return new JournalPage(days, leaf.before(), leaf.isCutShort());
    }

    private static String address(Thing thing, Account reader) {
        return switch (thing.kind()) {
            case ARTICLE -> "/admin/articles/" + thing.id() + section(thing.part());
            case PERSON, ORGANISATION, PRODUCT ->
                "/admin/" + Kind.valueOf(thing.kind().name()).shelf() + "/" + thing.id();
            case TOPIC -> "/admin/topics/" + thing.id();
            case PICTURE -> "/admin/pictures/" + thing.id();
            case ACCOUNT -> reader.role() == Role.ADMIN ? "/admin/accounts/" + thing.id() : "";
            case HOUSE -> "";
        };
    }

    private static String section(Thing.@Nullable Part part) {
        return part == null ? "" : "/sections/" + part.id();
    }
}
