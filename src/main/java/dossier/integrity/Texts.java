package dossier.integrity;

import dossier.article.ArticleAddress;
import dossier.article.Revision;
import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.directory.Whereabouts;
import dossier.integrity.TextsToCheck.Anchored;
import dossier.integrity.TextsToCheck.Counted;
import dossier.integrity.TextsToCheck.Taken;
import dossier.picture.PictureAddress;
import dossier.text.Passage;
import dossier.text.Prose;
import dossier.text.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Follows every link of what is written or read now, and counts it against the index of mentions. */
@Component
class Texts {

    private static final Limit AT_ONCE = Limit.of(200);
    private static final Pattern ANCHOR = Pattern.compile("#(.+)");

    private final TextsToCheck texts;
    private final Subjects subjects;
    private final PictureAddresses pictures;

    Texts(TextsToCheck texts, Subjects subjects, PictureAddresses pictures) {
        this.texts = texts;
        this.subjects = subjects;
        this.pictures = pictures;
    }

    /** The flaws of the texts after one, some at once; empty where there are no more texts. */
    Optional<Some> after(long revisionId, Instant at) {
        List<Revision> some = texts.after(revisionId, at, AT_ONCE);
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(new Some(some.get(some.size() - 1).id(), flaws(some)));
    }

    /** What some texts have shown, the last of which has that id. */
    record Some(long last, List<Flaw> flaws) {}

    private List<Flaw> flaws(List<Revision> some) {
        Map<Revision, Leads> links =
                some.stream().collect(Collectors.toMap(Function.identity(), each -> Leads.of(Prose.of(each.text()))));
        Known known = known(links);
        return some.stream()
                .flatMap(revision -> flaws(revision, links.getOrDefault(revision, Leads.NONE), known))
                .toList();
    }

    /** Where the links of a text lead, and where its pictures lie. */
    private record Leads(List<String> links, List<String> pictures) {

        static final Leads NONE = new Leads(List.of(), List.of());

        static Leads of(Prose prose) {
            return new Leads(
                    prose.addresses(),
                    prose.illustrations().stream().map(Passage::address).toList());
        }

        Stream<String> all() {
            return Stream.concat(links.stream(), pictures.stream());
        }
    }

    /** What the links of some texts may lead to. */
    private record Known(
            Map<ProfileAddress, Subject> living,
            Map<Slug, Taken> articles,
            Set<Anchored> anchors,
            Map<Long, Long> mentions,
            Map<Long, Long> references,
            Map<Long, Long> placements,
            Set<String> pictures) {}

    private Known known(Map<Revision, Leads> links) {
        Set<Slug> profiles = links.values().stream()
                .flatMap(each -> each.links().stream())
                .flatMap(link -> ProfileAddress.parse(link).stream())
                .map(ProfileAddress::slug)
                .collect(Collectors.toSet());
        Set<Slug> articles = Stream.concat(
                        links.keySet().stream()
                                .map(revision -> revision.section().article().slug()),
                        links.values().stream()
                                .flatMap(each -> each.links().stream())
                                .flatMap(link -> ArticleAddress.parse(link).stream())
                                .map(ArticleAddress::slug))
                .collect(Collectors.toSet());
        List<Long> ids = links.keySet().stream().map(Revision::id).toList();
        return new Known(
                living(profiles),
                texts.articlesAt(articles).stream().collect(Collectors.toMap(Taken::slug, Function.identity())),
                Set.copyOf(texts.anchorsOf(articles)),
                byRevision(texts.mentionsOf(ids)),
                byRevision(texts.referencesOf(ids)),
                byRevision(texts.placementsOf(ids)),
                pictures.known(links.values().stream().flatMap(Leads::all)));
    }

    private Map<ProfileAddress, Subject> living(Set<Slug> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : subjects.withAnySlug(slugs).stream()
                        .collect(Collectors.toMap(
                                Whereabouts::address, place -> place.subject().present()));
    }

    private static Map<Long, Long> byRevision(List<Counted> counts) {
        return counts.stream().collect(Collectors.toMap(Counted::revisionId, Counted::count));
    }

    private Stream<Flaw> flaws(Revision revision, Leads leads, Known known) {
        String where = "section " + revision.section().id() + " of article "
                + revision.section().article().id();
        Stream<Flaw> miscounted = isIndexed(revision, leads, known)
                ? Stream.empty()
                : Stream.of(new Flaw(Flaw.Kind.MENTIONS_MISCOUNTED, where, ""));
        return Stream.concat(
                miscounted,
                leads.all()
                        .distinct()
                        .flatMap(
                                link -> kind(link, revision, known).stream().map(kind -> new Flaw(kind, where, link))));
    }

    private static boolean isIndexed(Revision revision, Leads leads, Known known) {
        long named = leads.links().stream()
                .flatMap(link -> ProfileAddress.parse(link).stream())
                .filter(known.living()::containsKey)
                .count();
        long linked = leads.links().stream()
                .flatMap(link -> ArticleAddress.parse(link).stream())
                .filter(address -> known.articles().containsKey(address.slug()))
                .count();
        long placed = leads.pictures().stream()
                .filter(address -> PictureAddress.parse(address).isPresent())
                .count();
        return named == known.mentions().getOrDefault(revision.id(), 0L)
                && linked == known.references().getOrDefault(revision.id(), 0L)
                && placed == known.placements().getOrDefault(revision.id(), 0L);
    }

    private Optional<Flaw.Kind> kind(String link, Revision revision, Known known) {
        if (ProfileAddress.isAmongProfiles(link)) {
            return profile(link, revision, known);
        }
        if (PictureAddresses.isOne(link)) {
            return pictures.leadsNowhere(link, known.pictures())
                    ? Optional.of(Flaw.Kind.LINK_TO_NO_PICTURE)
                    : Optional.empty();
        }
        Slug here = revision.section().article().slug();
        return ArticleAddress.parse(link)
                .map(address -> article(address, revision, known))
                .orElseGet(() -> anchor(link, here, known));
    }

    private static Optional<Flaw.Kind> article(ArticleAddress address, Revision revision, Known known) {
        Taken article = known.articles().get(address.slug());
        if (article == null) {
            return Optional.of(Flaw.Kind.LINK_TO_NO_ARTICLE);
        }
        return article.isBinned() && isWritten(revision)
                ? Optional.of(Flaw.Kind.LINK_TO_BIN)
                : anchor(address.rest(), address.slug(), known);
    }

    /** Readers may still see a link to what is in the bin: for them it has only its words. */
    private static Optional<Flaw.Kind> profile(String link, Revision revision, Known known) {
        Subject subject = ProfileAddress.parse(link).map(known.living()::get).orElse(null);
        if (subject == null) {
            return Optional.of(Flaw.Kind.LINK_TO_NOBODY);
        }
        return subject.isBinned() && isWritten(revision) ? Optional.of(Flaw.Kind.LINK_TO_BIN) : Optional.empty();
    }

    private static boolean isWritten(Revision revision) {
        return revision.section().current().id() == revision.id();
    }

    private static Optional<Flaw.Kind> anchor(String fragment, Slug article, Known known) {
        Matcher matcher = ANCHOR.matcher(fragment);
        return matcher.matches()
                        && Slug.parse(matcher.group(1))
                                .filter(anchor -> known.anchors().contains(new Anchored(article, anchor)))
                                .isEmpty()
                ? Optional.of(Flaw.Kind.LINK_TO_NO_SECTION)
                : Optional.empty();
    }
}
