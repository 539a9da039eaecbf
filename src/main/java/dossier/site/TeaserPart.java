package dossier.site;

import dossier.article.Teaser;
import java.util.List;

/** An article as a list of them shows it. */
record TeaserPart(String address, String title, String standfirst, When live) {

    static TeaserPart of(Teaser teaser) {
        return new TeaserPart(teaser.address(), teaser.title(), teaser.standfirst(), new When(teaser.liveAt()));
    }

    static List<TeaserPart> of(List<Teaser> teasers) {
        return teasers.stream().map(TeaserPart::of).toList();
    }
}
