package dossier.admin.article;

import dossier.article.Header;
import dossier.article.MastheadJoining;
import dossier.history.Saved;
import java.time.Instant;
import java.util.List;

/**
 * What became of a header, for scripts: where it clashes, both.
 *
 * @param outcome SAID, JOINED or CLASHING
 * @param revision what stands over the article now, to start the next save from
 * @param typed what was sent, as it is kept
 */
record HeaderAnswer(String outcome, Said revision, Said typed) {

    /** Each field as the form has it. */
    record Said(
            int number,
            String title,
            String standfirst,
            String byline,
            List<String> topics,
            String picture,
            String pictureCaption,
            String by,
            Instant at) {

        static Said of(Header header) {
            HeaderForm form = HeaderForm.of(header);
            return new Said(
                    header.number(),
                    form.title(),
                    form.standfirst(),
                    form.byline(),
                    form.topics(),
                    form.picture(),
                    form.pictureCaption(),
                    header.savedBy().name(),
                    header.savedAt());
        }
    }

    static HeaderAnswer of(Saved<Header, MastheadJoining> saved) {
        return new HeaderAnswer(saved.outcome().name(), Said.of(saved.state()), Said.of(saved.typed()));
    }
}
