package dossier.mention;

import dossier.article.PictureUses;
import dossier.directory.Particulars;
import dossier.directory.Portraits;
import dossier.directory.Subject;
import dossier.picture.Picture;
import dossier.picture.PictureAddress;
import dossier.text.Illustrations;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hangs another picture where one hangs, or takes that down, wherever it is written now: in ordinary saves, that can be undone. */
@Component
public class Rehanging {

    private final PictureUses uses;
    private final Placements placements;
    private final Portraits portraits;
    private final ProfilePictures profiles;
    private final Amending amending;

    Rehanging(
            PictureUses uses, Placements placements, Portraits portraits, ProfilePictures profiles, Amending amending) {
        this.uses = uses;
        this.placements = placements;
        this.portraits = portraits;
        this.profiles = profiles;
        this.amending = amending;
    }

    /** Within reach; elsewhere, and in what readers see already, it goes on hanging. */
    @Transactional
    public void takeDown(Picture picture, Reach reach) {
        rehang(picture, null, text -> Illustrations.takeOut(text, shows(picture)), reach);
    }

    /** The same, and another in its place, with the words that stand for that. Captions stay. */
    @Transactional
    public void hang(Picture picture, Picture instead, Reach reach) {
        UnaryOperator<String> elsewhere = address -> PictureAddress.parse(address)
                .map(old -> instead.atLeast(old.width()).address())
                .orElse(address);
        rehang(picture, instead, text -> Illustrations.exchange(text, shows(picture), elsewhere, instead.alt()), reach);
    }

    private void rehang(Picture picture, @Nullable Picture instead, UnaryOperator<String> text, Reach reach) {
        placements.sectionsPlacing(picture.contentKey()).stream()
                .filter(section -> reach.articles().test(section.article()))
                .forEach(section -> amending.amend(section, text, reach.editor()));
        uses.articlesUnder(picture).stream()
                .filter(reach.articles())
                .forEach(article -> amending.amend(article, said -> said.withPicture(instead), reach.editor()));
        subjects(picture)
                .filter(reach.subjects())
                .forEach(subject ->
                        amending.amend(subject, said -> rehung(said, picture, instead, text), reach.editor()));
    }

    private Stream<Subject> subjects(Picture picture) {
        return Stream.concat(
                        portraits.subjectsWith(picture).stream(),
                        profiles.of(picture).stream().map(ProfileUse::subject))
                .distinct();
    }

    private static Particulars rehung(
            Particulars said, Picture picture, @Nullable Picture instead, UnaryOperator<String> text) {
        Particulars rewritten = said.withProfile(text.apply(said.profile()));
        boolean isPortrait = Optional.ofNullable(said.picture())
                .filter(shown -> shown.id() == picture.id())
                .isPresent();
        return isPortrait ? rewritten.withPicture(instead) : rewritten;
    }

    private static Predicate<String> shows(Picture picture) {
        return address -> PictureAddress.parse(address)
                .filter(found -> found.key().equals(picture.contentKey()))
                .isPresent();
    }
}
