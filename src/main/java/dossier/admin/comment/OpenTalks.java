package dossier.admin.comment;

import dossier.article.Article;
import dossier.article.Section;
import dossier.comment.Comment;
import dossier.comment.Comments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Gathers what is open beside all sections of an article, within the transaction of whoever asks. */
@Component
public class OpenTalks {

    private static final Limit SHOWN = Limit.of(200);

    private final Comments comments;

    OpenTalks(Comments comments) {
        this.comments = comments;
    }

    /** What is open beside one section. */
    public record Beside(String heading, boolean isRemoved, List<TalkLine> lines) {}

    /**
     * What is open beside all sections.
     *
     * @param isMore whether there may be more than is told of
     */
    public record Open(List<Beside> groups, boolean isMore) {

        public boolean isEmpty() {
            return groups.isEmpty();
        }
    }

    public Open of(Article article) {
        List<Comment> open = comments.openIn(article, SHOWN);
        return new Open(bySection(open), open.size() == SHOWN.max());
    }

    private static List<Beside> bySection(List<Comment> open) {
        Map<Section, List<TalkLine>> lines = new LinkedHashMap<>();
        for (Comment comment : open) {
            lines.computeIfAbsent(comment.section(), section -> new ArrayList<>())
                    .add(TalkLine.of(comment));
        }
        return lines.entrySet().stream()
                .map(each -> new Beside(
                        each.getKey().current().heading(), each.getKey().isRemoved(), each.getValue()))
                .toList();
    }
}
