package dossier.reading;

import dossier.article.Teaser;
import java.util.List;

/** An article as a list of them shows it. */
public record TeaserPart(String address, String title, String standfirst, When live) {

    public static TeaserPart of(Teaser teaser) {
        return new TeaserPart(teaser.address(), teaser.title(), teaser.standfirst(), new When(teaser.liveAt()));
    }

    public static List<TeaserPart> of(List<Teaser> teasers) {
        return teasers.stream().map(TeaserPart::of).toList();
    }
}
