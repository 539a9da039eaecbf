package dossier.mention;

import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.text.Links;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the links to a subject out of whatever is written now, and keeps their words: in ordinary saves, that can be undone. */
@Component
public class Unlinking {

    private final Mentions mentions;
    private final ProfileLinks profiles;
    private final LinksTo links;
    private final Amending amending;

    Unlinking(Mentions mentions, ProfileLinks profiles, LinksTo links, Amending amending) {
        this.mentions = mentions;
        this.profiles = profiles;
        this.links = links;
        this.amending = amending;
    }

    /** Within reach; elsewhere a link to nobody keeps its words alone for readers too. */
    @Transactional
    public void unlink(Subject subject, Reach reach) {
        mentions.sectionsNaming(subject).stream()
                .filter(section -> reach.articles().test(section.article()))
                .forEach(section -> amending.amend(section, text -> without(subject, text), reach.editor()));
        profiles.to(subject).stream()
                .map(ProfileUse::subject)
                .distinct()
                .filter(reach.subjects())
                .forEach(other -> amending.amend(
                        other, said -> said.withProfile(without(subject, said.profile())), reach.editor()));
    }

    private String without(Subject subject, String text) {
        Set<ProfileAddress> its = links.addresses(subject, text);
        return Links.relink(
                text,
                address -> ProfileAddress.parse(address).filter(its::contains).isPresent()
                        ? Optional.empty()
                        : Optional.of(address));
    }
}
