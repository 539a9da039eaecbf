package dossier.site;

import dossier.directory.Facts;
import dossier.directory.Kind;
import dossier.directory.ProfileAddress;
import dossier.directory.Relations;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.directory.Whereabouts;
import dossier.mention.Appearances;
import dossier.mention.Companion;
import dossier.mention.Mentions;
import dossier.mention.NamedPassage;
import dossier.mention.Renown;
import dossier.mention.ShownMentions;
import dossier.reading.NamedSignposts;
import dossier.reading.ReadableLinks;
import dossier.text.Markup;
import dossier.text.Prose;
import dossier.text.Slug;
import dossier.web.NotFound;
import dossier.web.PageNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AtOneMoment
class ProfileController {

    private static final int PASSAGES_ON_A_PAGE = 50;

    private final Subjects subjects;
    private final Relations relations;
    private final Facts facts;
    private final Mentions mentions;
    private final ShownMentions shown;
    private final ReadableLinks readable;
    private final ProfileHeads heads;
    private final Clock clock;

    ProfileController(
            Subjects subjects,
            Relations relations,
            Facts facts,
            Mentions mentions,
            ShownMentions shown,
            ReadableLinks readable,
            ProfileHeads heads,
            Clock clock) {
        this.subjects = subjects;
        this.relations = relations;
        this.facts = facts;
        this.mentions = mentions;
        this.shown = shown;
        this.readable = readable;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping("/{shelf:people|organisations|products}/{slug}")
    String show(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        PageNumber number = PageNumber.parse(page);
        ProfilePage profile = gather(find(Kind.on(shelf).orElseThrow(NotFound::new), slug), number);
        model.addAttribute(
                "head", heads.of(profile, number.addressIn(profile.subject().address())));
        model.addAttribute("page", profile);
        return "site/profile";
    }

    private Subject find(Kind kind, String typed) {
        Slug slug = Slug.parse(typed).orElseThrow(NotFound::new);
        return subjects.findShown(kind, slug, clock.instant()).orElseThrow(() -> whoMoved(kind, slug));
    }

    private RuntimeException whoMoved(Kind kind, Slug slug) {
        Optional<RuntimeException> moved =
                subjects.findShownByAnySlug(kind, slug, clock.instant()).map(subject -> new Moved(subject.address()));
        return moved.orElseGet(NotFound::new);
    }

    private ProfilePage gather(Subject subject, PageNumber number) {
        Instant now = clock.instant();
        Renown renown = shown.of(subject, now);
        return new ProfilePage(
                subject,
                subject.particulars(),
                profile(subject, now),
                relations.shownOf(subject.id(), now),
                facts.of(subject.id()),
                company(subject, renown, now),
                number.in(passages(subject, renown.appearances(), number.of(PASSAGES_ON_A_PAGE))));
    }

    private Company company(Subject subject, Renown renown, Instant at) {
        List<Companion> companions = shown.companions(renown, Company.MOST, at);
        return new Company(
                subject.name(), companions, renown.appearances().revisions().size());
    }

    private Page<NamedPassage> passages(Subject subject, Appearances named, Pageable page) {
        return named.page(page, wanted -> mentions.passages(subject, wanted.editions(), wanted.revisions()));
    }

    private Markup profile(Subject subject, Instant at) {
        Prose prose = Prose.of(subject.profile());
        List<Slug> named = prose.addresses().stream()
                .flatMap(address -> ProfileAddress.parse(address).stream())
                .map(ProfileAddress::slug)
                .distinct()
                .toList();
        return prose.html(
                new NamedSignposts(
                        whoLivesAt(named, at),
                        readable.articlesIn(List.of(prose), at),
                        readable.factsIn(List.of(prose))),
                "profile");
    }

    private Map<ProfileAddress, Subject> whoLivesAt(List<Slug> slugs, Instant at) {
        List<Whereabouts> found = slugs.isEmpty() ? List.of() : subjects.shownWithAnySlug(slugs, at);
        return found.stream().collect(Collectors.toMap(Whereabouts::address, Whereabouts::subject));
    }
}
