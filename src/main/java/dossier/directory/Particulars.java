package dossier.directory;

import dossier.picture.Picture;
import dossier.text.Erasure;
import dossier.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the directory says of a subject, as a value.
 *
 * @param role what it is, in a few words: a person's role, an organisation's or product's kind; may be empty
 * @param definition one or two sentences that say who or what it is
 * @param began born, founded or released
 * @param ended died, dissolved or withdrawn from sale
 * @param place where an organisation has its headquarters; may be empty
 * @param profile Markdown; may be empty
 * @param links addresses elsewhere in the web that mean the same subject
 */
public record Particulars(
        Name name,
        List<Alias> aliases,
        String role,
        String definition,
        @Nullable RoughDate began,
        @Nullable RoughDate ended,
        String place,
        String profile,
        @Nullable Picture picture,
        List<String> links) {

    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_DEFINITION = 1_000;
    public static final int LONGEST_PROFILE = 200_000;

    /** Of aliases and of links. Far more than anybody types, so that what merging brings together can be saved. */
    public static final int MOST_LINES = 1_000;

    public Particulars {
        role = Wording.inOneForm(role).strip();
        definition = Wording.inOneForm(definition).strip();
        place = Wording.inOneForm(place).strip();
        profile = Wording.inOneForm(profile);
        if (definition.isEmpty() || role.length() > LONGEST_LINE || place.length() > LONGEST_LINE) {
            throw new IllegalArgumentException("A subject has a definition, and its role and place fit into a line");
        }
        aliases = aliases.stream().distinct().toList();
        links = links.stream().distinct().toList();
    }

    /** The same without a passage that was removed. Names stay. */
    Particulars without(Erasure erasure) {
        return new Particulars(
                name,
                aliases,
                erasure.fromPlain(role, LONGEST_LINE),
                erasure.fromPlain(definition, LONGEST_DEFINITION),
                began,
                ended,
                erasure.fromPlain(place, LONGEST_LINE),
                erasure.fromMarkdown(profile),
                picture,
                links);
    }

    /** Its name and its other names. */
    public List<String> names() {
        return Stream.concat(Stream.of(name.inFull()), aliases.stream().map(Alias::name))
                .toList();
    }

    /**
     * These, and what another says that turns out to be the same: its names and links, its profile behind this one, and whatever
     * these leave open; as much of it as can be said of one.
     */
    public Particulars with(Particulars that) {
        List<Alias> others = Stream.concat(
                        aliases.stream(),
                        Stream.concat(Stream.of(new Alias(that.name.inFull(), null)), that.aliases.stream()))
                .filter(alias -> !alias.name().equals(name.inFull()))
                .toList();
        return new Particulars(
                name,
                most(distinct(others), aliases),
                role.isEmpty() ? that.role : role,
                definition,
                began == null ? that.began : began,
                ended == null ? that.ended : ended,
                place.isEmpty() ? that.place : place,
                both(profile, that.profile),
                picture == null ? that.picture : picture,
                most(
                        Stream.concat(links.stream(), that.links.stream())
                                .distinct()
                                .toList(),
                        links));
    }

    /** As many as there is room for, the own ones in any case. */
    private static <T> List<T> most(List<T> all, List<T> own) {
        return all.subList(0, Math.min(all.size(), Math.max(own.size(), MOST_LINES)));
    }

    /** These without what made those of before into those after; each thing that was changed since stays as it is. */
    public Particulars without(Particulars after, Particulars before) {
        return ParticularsJoining.of(after, before, this).saidAtLeast(this);
    }

    /** What would stay, of that which made those of before into those after, because it was changed since. */
    public List<EntryChanges.Line> keptFrom(Particulars after, Particulars before) {
        return ParticularsJoining.of(after, before, this).clashes();
    }

    /** Whether another other name can be said. */
    public boolean hasRoomForAliases() {
        return aliases.size() < MOST_LINES;
    }

    /** These with one more other name, unless it is among their names already or there is no room for it. */
    public Particulars withAlias(Alias alias) {
        List<Alias> more = names().contains(alias.name()) || !hasRoomForAliases()
                ? aliases
                : Stream.concat(aliases.stream(), Stream.of(alias)).toList();
        return new Particulars(name, more, role, definition, began, ended, place, profile, picture, links);
    }

    /** These with another profile text. */
    public Particulars withProfile(String newProfile) {
        return new Particulars(name, aliases, role, definition, began, ended, place, newProfile, picture, links);
    }

    /** These with another picture, or with none. */
    public Particulars withPicture(@Nullable Picture newPicture) {
        return new Particulars(name, aliases, role, definition, began, ended, place, profile, newPicture, links);
    }

    private static String both(String profile, String other) {
        if (profile.isBlank()) {
            return other;
        }
        String both = profile.stripTrailing() + "\n\n" + other;
        boolean isSaid = other.isBlank() || profile.contains(other.strip());
        return isSaid || both.length() > LONGEST_PROFILE ? profile : both;
    }

    private static List<Alias> distinct(List<Alias> aliases) {
        Map<String, Alias> byName = new LinkedHashMap<>();
        aliases.forEach(alias -> byName.putIfAbsent(alias.name(), alias));
        return List.copyOf(byName.values());
    }

    public static Particulars of(Name name, String definition) {
        return new Particulars(name, List.of(), "", definition, null, null, "", "", null, List.of());
    }
}
