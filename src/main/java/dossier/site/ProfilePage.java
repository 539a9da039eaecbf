package dossier.site;

import dossier.directory.Fact;
import dossier.directory.Kind;
import dossier.directory.Particulars;
import dossier.directory.Relation;
import dossier.directory.RelationKind;
import dossier.directory.RoughDate;
import dossier.directory.Subject;
import dossier.mention.NamedPassage;
import dossier.text.Markup;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/** Everything that the page of a person, an organisation or a product shows. */
record ProfilePage(
        Subject subject,
        Particulars said,
        Markup profile,
        List<Relation> relations,
        List<Fact> facts,
        Company company,
        Page<NamedPassage> passages) {

    /** The word for its kind in message keys. */
    public String kind() {
        return subject.kind().word();
    }

    public boolean isPerson() {
        return subject.kind() == Kind.PERSON;
    }

    /** A person's organisations, or an organisation's people, the latest first. */
    public List<Relation> affiliations() {
        return of(RelationKind.AFFILIATION).sorted(Relation.LATEST_FIRST).toList();
    }

    public List<Subject> makers() {
        return across(RelationKind.MAKER, true);
    }

    public List<Subject> products() {
        return across(RelationKind.MAKER, false);
    }

    public List<Subject> parents() {
        return across(RelationKind.PARENT, true);
    }

    public List<Subject> parts() {
        return across(RelationKind.PARENT, false);
    }

    public List<Subject> predecessors() {
        return across(RelationKind.SUCCESSION, true);
    }

    public List<Subject> successors() {
        return across(RelationKind.SUCCESSION, false);
    }

    public @Nullable String began() {
        return words(said.began());
    }

    public @Nullable String ended() {
        return words(said.ended());
    }

    /** From when until when, as far as that is known; empty where nothing is. */
    public String span(Relation relation) {
        return Stream.of(relation.since(), relation.until())
                .map(date -> date == null ? "" : date.words())
                .collect(Collectors.joining(" – "))
                .strip()
                .replaceAll("^–$", "");
    }

    /** The passages of this page, gathered by the article they stand in. */
    public List<PassagesPart> byArticle() {
        return PassagesPart.byArticle(passages.getContent());
    }

    private List<Subject> across(RelationKind kind, boolean isSaidOfThis) {
        return of(kind).filter(relation -> relation.isSaidOf(subject) == isSaidOfThis)
                .map(relation -> relation.across(subject))
                .distinct()
                .toList();
    }

    private Stream<Relation> of(RelationKind kind) {
        return relations.stream().filter(relation -> relation.kind() == kind);
    }

    private static @Nullable String words(@Nullable RoughDate date) {
        return date == null ? null : date.words();
    }
}
