package dossier.site;

import dossier.directory.Kind;
import dossier.directory.Organisation;
import dossier.directory.Product;
import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.directory.Whereabouts;
import dossier.mention.Mentions;
import dossier.text.Markup;
import dossier.text.Prose;
import dossier.text.Slug;
import dossier.web.NotFound;
import dossier.web.PageNumber;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Transactional(readOnly = true)
class ProfileController {

    private static final int PASSAGES_ON_A_PAGE = 50;

    private final Subjects subjects;
    private final Mentions mentions;
    private final ProfileHeads heads;
    private final Clock clock;

    ProfileController(Subjects subjects, Mentions mentions, ProfileHeads heads, Clock clock) {
        this.subjects = subjects;
        this.mentions = mentions;
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
        return subjects.find(kind, slug).orElseThrow(() -> whoMoved(kind, slug));
    }

    private RuntimeException whoMoved(Kind kind, Slug slug) {
        Optional<RuntimeException> moved =
                subjects.findByAnySlug(kind, slug).map(subject -> new Moved(subject.address()));
        return moved.orElseGet(NotFound::new);
    }

    private ProfilePage gather(Subject subject, PageNumber number) {
        List<Product> products = subject instanceof Organisation maker ? subjects.madeBy(maker) : List.of();
        return new ProfilePage(
                subject,
                profile(subject),
                subject instanceof Product ? List.of() : subjects.affiliationsOf(subject.id()),
                products,
                number.in(mentions.of(subject, clock.instant(), number.of(PASSAGES_ON_A_PAGE))));
    }

    private Markup profile(Subject subject) {
        Prose prose = Prose.of(subject.profile());
        List<Slug> named = prose.addresses().stream()
                .flatMap(address -> ProfileAddress.parse(address).stream())
                .map(ProfileAddress::slug)
                .distinct()
                .toList();
        return prose.html(new NamedSignposts(whoLivesAt(named)), "profile");
    }

    private Map<ProfileAddress, Subject> whoLivesAt(List<Slug> slugs) {
        List<Whereabouts> found = slugs.isEmpty() ? List.of() : subjects.withAnySlug(slugs);
        return found.stream().collect(Collectors.toMap(Whereabouts::address, Whereabouts::subject));
    }
}
