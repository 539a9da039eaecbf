package dossier.mention;

import dossier.account.Account;
import dossier.article.Article;
import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.text.Links;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the links to a subject out of whatever is written now, and keeps their words: in ordinary saves, that can be undone. */
@Component
public class Unlinking {

    private final Mentions mentions;
    private final Subjects subjects;
    private final LinksTo links;
    private final Amending amending;

    Unlinking(Mentions mentions, Subjects subjects, LinksTo links, Amending amending) {
        this.mentions = mentions;
        this.subjects = subjects;
        this.links = links;
        this.amending = amending;
    }

    /** Does so in the articles that the editor may write in; elsewhere a link to nobody keeps its words alone for readers too. */
    @Transactional
    public void unlink(Subject subject, Account editor, Predicate<Article> mayWrite) {
        mentions.sectionsNaming(subject).stream()
                .filter(section -> mayWrite.test(section.article()))
                .forEach(section -> amending.amend(section, text -> without(subject, text), editor));
        subjects.withProfileLike("%/" + subject.kind().shelf() + "/%").stream()
                .filter(other -> other.id() != subject.id())
                .forEach(other ->
                        amending.amend(other, said -> said.withProfile(without(subject, said.profile())), editor));
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
