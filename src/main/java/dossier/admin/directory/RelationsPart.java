package dossier.admin.directory;

import dossier.directory.Relation;
import dossier.directory.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a subject's page shows of its relations, the latest first, and of those that were said once. */
record RelationsPart(List<Line> present, List<Line> removed, List<Bond> bonds) {

    record Line(long id, Bond bond, Subject other, String span, RelationForm form, Relation relation) {}

    static RelationsPart of(Subject subject, List<Relation> present, List<Relation> removed) {
        return new RelationsPart(
                present.stream()
                        .sorted(Comparator.comparing((Relation relation) -> Bond.of(relation, subject))
                                .thenComparing(Relation.LATEST_FIRST))
                        .map(relation -> line(relation, subject))
                        .toList(),
                removed.stream().map(relation -> line(relation, subject)).toList(),
                Bond.of(subject.kind()));
    }

    private static Line line(Relation relation, Subject subject) {
        return new Line(
                relation.id(),
                Bond.of(relation, subject),
                relation.across(subject),
                span(relation),
                RelationForm.of(relation),
                relation);
    }

    private static String span(Relation relation) {
        RelationForm form = RelationForm.of(relation);
        return String.join(" – ", Stream.of(form.since(), form.until()).toList())
                .replaceAll("^ – $", "")
                .strip();
    }
}
