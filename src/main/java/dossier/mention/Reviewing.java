package dossier.mention;

import dossier.account.Account;
import dossier.article.Saving;
import dossier.article.Section;
import dossier.directory.Fact;
import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.text.Links;
import dossier.text.Passage;
import dossier.text.Prose;
import dossier.text.WholeWords;
import dossier.text.Wording;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Finds what texts still state when a fact has changed: where they place it, and where they say a value of before in a
 * paragraph that names its subject. What somebody found to be right since the change is not asked again.
 */
@Component
public class Reviewing {

    private static final Limit MOST = Limit.of(500);

    private final Stating stating;
    private final FactReviews reviews;
    private final LinksTo links;
    private final Saving saving;

    Reviewing(Stating stating, FactReviews reviews, LinksTo links, Saving saving) {
        this.stating = stating;
        this.reviews = reviews;
        this.links = links;
        this.saving = saving;
    }

    /** By section, of the articles changed last first; of everybody's articles where {@code mine} is null. */
    public List<Doubt> doubts(Fact fact, @Nullable Account mine) {
        Map<Long, Instant> reviewed =
                reviews.of(fact.id()).stream().collect(Collectors.toMap(FactReview::sectionId, FactReview::reviewedAt));
        return sections(fact, mine).stream()
                .flatMap(section -> doubts(fact, section, reviewed.getOrDefault(section.id(), Instant.MIN)))
                .toList();
    }

    /** In how many sections a fact is placed now. */
    public long countPlaces(Fact fact) {
        return stating.countNaming(fact.subject().present(), like(Fact.fragment(fact.id()) + ")"), null);
    }

    /** What the section says is right as it is. */
    public void accept(Fact fact, Section section, Account editor, Instant at) {
        reviews.findById(FactReviewPlace.of(fact, section))
                .ifPresentOrElse(
                        review -> review.renew(editor, at),
                        () -> reviews.save(new FactReview(fact, section, editor, at)));
    }

    /** Puts the present value where the section places the fact with nothing but a value of before: an ordinary save. A fact that is removed has none. */
    public void restate(Fact fact, Section section, Account editor) {
        if (fact.isRemoved()) {
            return;
        }
        Set<String> left = Set.copyOf(fact.valuesLeftSince(Instant.MIN));
        String text = Links.reword(
                section.current().text(),
                (address, words) -> fact.isPlacedBy(address) && left.contains(words.strip())
                        ? Optional.of(fact.said().value())
                        : Optional.empty());
        Wording restated = new Wording(section.current().heading(), text);
        saving.save(
                section.article().id(),
                section.id(),
                restated,
                section.current().number(),
                editor);
    }

    private Stream<Doubt> doubts(Fact fact, Section section, Instant reviewedAt) {
        Prose prose = Prose.of(section.current().text());
        return Stream.concat(placed(fact, section, prose, reviewedAt), stated(fact, section, prose, reviewedAt));
    }

    private static Stream<Doubt> placed(Fact fact, Section section, Prose prose, Instant reviewedAt) {
        if (!fact.changedAt().isAfter(reviewedAt)) {
            return Stream.of();
        }
        List<String> left = fact.valuesLeftSince(Instant.MIN);
        return prose.passages().stream()
                .filter(passage -> fact.isPlacedBy(passage.address()))
                .filter(passage -> fact.isRemoved()
                        || !WholeWords.areIn(passage.words(), fact.said().value()))
                .map(passage -> new Doubt(
                        fact,
                        section,
                        passage,
                        true,
                        !fact.isRemoved() && left.contains(passage.words().strip())));
    }

    private Stream<Doubt> stated(Fact fact, Section section, Prose prose, Instant reviewedAt) {
        List<String> left = fact.isRemoved() ? List.of() : fact.valuesLeftSince(reviewedAt);
        if (left.isEmpty()) {
            return Stream.of();
        }
        Subject subject = fact.subject().present();
        Set<ProfileAddress> its = links.addresses(subject, section.current().text());
        Predicate<String> isIts =
                address -> ProfileAddress.parse(address).filter(its::contains).isPresent();
        return left.stream()
                .flatMap(value ->
                        prose.saying(value, isIts, subject.particulars().names()).stream())
                .filter(passage -> !fact.isPlacedBy(passage.address()))
                .filter(passage -> !saysSoNow(passage, fact.said().value()))
                .map(passage -> new Doubt(fact, section, passage, false, false));
    }

    /** Whether the sentence gives the present value as well, as one that tells of a change does. */
    private static boolean saysSoNow(Passage passage, String value) {
        return WholeWords.areIn(passage.lead() + " " + passage.words() + " " + passage.trail(), value);
    }

    private Collection<Section> sections(Fact fact, @Nullable Account mine) {
        Stream<String> words = Stream.concat(
                Stream.of(Fact.fragment(fact.id()) + ")"),
                fact.isRemoved() ? Stream.of() : fact.valuesLeftSince(Instant.MIN).stream());
        Map<Long, Section> sections = new LinkedHashMap<>();
        words.flatMap(each -> naming(fact, each, mine)).forEach(section -> sections.putIfAbsent(section.id(), section));
        return sections.values();
    }

    private Stream<Section> naming(Fact fact, String words, @Nullable Account mine) {
        return stating.naming(fact.subject().present(), like(words), mine, MOST).stream();
    }

    private static String like(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1").replaceAll("\\s+", "%") + "%";
    }
}
