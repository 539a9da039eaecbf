package dossier.admin.picture;

import dossier.article.HeaderUse;
import dossier.directory.Portrait;
import dossier.mention.ProfileUse;
import dossier.mention.Use;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;

/** Where a picture stands, of one kind of texts: over articles, in their sections, beside subjects, and in their profiles. */
record PictureUsesPart(Page<HeaderUse> headers, Page<Use> texts, Page<Portrait> portraits, List<ProfileUse> profiles) {

    public long total() {
        return headers.getTotalElements() + texts.getTotalElements() + portraits.getTotalElements() + profiles.size();
    }

    /** The list with the most pages: all are leafed through together. */
    public Page<?> longest() {
        return Stream.<Page<?>>of(headers, texts, portraits)
                .max(Comparator.comparingInt(Page::getTotalPages))
                .orElseThrow();
    }
}
