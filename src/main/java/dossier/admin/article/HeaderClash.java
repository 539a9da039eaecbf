package dossier.admin.article;

import dossier.article.Header;
import dossier.article.MastheadJoining;
import dossier.history.Saved;
import dossier.picture.Picture;
import dossier.text.Merge;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two headers that change the same words, or both choose another picture, and the choice between them. */
record HeaderClash(Workbench bench, Header theirs, Header mine, MastheadJoining joining) {

    /**
     * One line of a header, as both say it.
     *
     * @param name of the field that it is typed into
     */
    record Line(String name, Merge words) {

        boolean isTheSame() {
            return words.stretches().stream().allMatch(stretch -> stretch.kind() == Merge.Kind.SAME);
        }
    }

    static HeaderClash of(Workbench bench, Saved<Header, MastheadJoining> saved) {
        return new HeaderClash(
                bench, saved.state(), saved.typed(), saved.clash().orElseThrow());
    }

    public String address() {
        return bench.address() + "/header";
    }

    /** Those that either of the two changed. */
    public List<Line> lines() {
        return Stream.of(
                        new Line("title", joining.title()),
                        new Line("standfirst", joining.standfirst()),
                        new Line("byline", joining.byline()),
                        new Line("pictureCaption", joining.pictureCaption()))
                .filter(line -> !line.isTheSame())
                .toList();
    }

    /** The pictures to choose from, mine first; none where only one of the two chose another. */
    public List<Picture> pictures() {
        return joining.picture().isPresent()
                ? List.of()
                : Stream.of(mine.picture(), theirs.picture())
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** What I typed, to be said instead of theirs. */
    public HeaderForm keepingMine() {
        return HeaderForm.of(mine.masthead(), theirs.number());
    }

    /** Both in one, to be edited down: where they clash, one stands after the other. */
    public HeaderForm both() {
        return HeaderForm.of(
                joining.title().withBoth(),
                joining.standfirst().withBoth(),
                joining.byline().withBoth(),
                joining.topics(),
                picture(),
                joining.pictureCaption().withBoth(),
                theirs.number());
    }

    private @Nullable Picture picture() {
        return joining.picture().map(MastheadJoining.Choice::picture).orElse(mine.picture());
    }
}
