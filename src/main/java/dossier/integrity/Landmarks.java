package dossier.integrity;

import dossier.article.ArticleAddress;
import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.integrity.TextsToCheck.Taken;
import dossier.text.Slug;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the links of some texts may lead to, and what is wrong with one that leads nowhere. */
record Landmarks(
        Map<ProfileAddress, Subject> living,
        Map<Slug, Taken> articles,
        Anchors anchors,
        Set<String> pictures,
        PictureAddresses files) {

    private static final Pattern ANCHOR = Pattern.compile("#(.+)");

    boolean isSomebody(ProfileAddress address) {
        return living.containsKey(address);
    }

    boolean isTold(ArticleAddress address) {
        return articles.containsKey(address.slug());
    }

    /** @param where said of each flaw */
    Stream<Flaw> flaws(Leads leads, Standpoint from, String where) {
        return leads.all()
                .distinct()
                .flatMap(link -> flaw(link, from).stream().map(kind -> new Flaw(kind, where, link)));
    }

    /** The links from which readers are led on to where somebody or something stands now. */
    Stream<String> moved(Leads leads) {
        return leads.links().stream().distinct().filter(this::hasMoved);
    }

    private boolean hasMoved(String link) {
        Optional<Boolean> profile = ProfileAddress.parse(link)
                .flatMap(address -> Optional.ofNullable(living.get(address))
                        .map(subject -> !subject.address().equals(address.toString())));
        return profile.or(() -> ArticleAddress.parse(link)
                        .flatMap(address -> Optional.ofNullable(articles.get(address.slug())))
                        .map(article -> !article.slug().equals(article.present())))
                .orElse(false);
    }

    /** The links to other articles, or to sections of them, that are written and that readers do not see yet. */
    Stream<String> ahead(Leads leads, Standpoint from) {
        return leads.links().stream()
                .distinct()
                .filter(link -> flaw(link, from).isEmpty())
                .filter(link -> ArticleAddress.parse(link)
                        .filter(address -> !isHere(address, from) && isAhead(address))
                        .isPresent());
    }

    private boolean isHere(ArticleAddress address, Standpoint from) {
        Taken article = articles.get(address.slug());
        return article != null && article.present().equals(from.article());
    }

    private boolean isAhead(ArticleAddress address) {
        return !anchors.isShown(address.slug()) || isAhead(address.slug(), ANCHOR.matcher(address.rest()));
    }

    private boolean isAhead(Slug article, Matcher anchor) {
        return anchor.matches()
                && Slug.parse(anchor.group(1))
                        .filter(section -> anchors.isShown(article, section))
                        .isEmpty();
    }

    private Optional<Flaw.Kind> flaw(String link, Standpoint from) {
        if (ProfileAddress.isAmongProfiles(link)) {
            return profile(link, from);
        }
        if (PictureAddresses.isOne(link)) {
            return files.leadsNowhere(link, pictures) ? Optional.of(Flaw.Kind.LINK_TO_NO_PICTURE) : Optional.empty();
        }
        return ArticleAddress.parse(link)
                .map(address -> article(address, from))
                .orElseGet(() -> from.article() == null ? Optional.empty() : anchor(link, from.article(), from));
    }

    private Optional<Flaw.Kind> article(ArticleAddress address, Standpoint from) {
        Taken article = articles.get(address.slug());
        if (article == null) {
            return Optional.of(Flaw.Kind.LINK_TO_NO_ARTICLE);
        }
        return article.isBinned() && from.isWritten()
                ? Optional.of(Flaw.Kind.LINK_TO_BIN)
                : anchor(address.rest(), address.slug(), from);
    }

    /** Readers may still see a link to what is in the bin: for them it has only its words. */
    private Optional<Flaw.Kind> profile(String link, Standpoint from) {
        Subject subject = ProfileAddress.parse(link).map(living::get).orElse(null);
        if (subject == null) {
            return Optional.of(Flaw.Kind.LINK_TO_NOBODY);
        }
        return subject.isBinned() && from.isWritten() ? Optional.of(Flaw.Kind.LINK_TO_BIN) : Optional.empty();
    }

    private Optional<Flaw.Kind> anchor(String fragment, Slug article, Standpoint from) {
        Matcher matcher = ANCHOR.matcher(fragment);
        return matcher.matches()
                        && Slug.parse(matcher.group(1))
                                .filter(anchor -> anchors.isThere(article, anchor, from))
                                .isEmpty()
                ? Optional.of(Flaw.Kind.LINK_TO_NO_SECTION)
                : Optional.empty();
    }
}
