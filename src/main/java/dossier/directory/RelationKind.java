package dossier.directory;

/** How two things of the directory can belong together: what stands on either side of it. */
public enum RelationKind {
    /** A person at an organisation, in a role. */
    AFFILIATION(Kind.PERSON, Kind.ORGANISATION),
    /** A product and the organisation that makes or runs it. */
    MAKER(Kind.PRODUCT, Kind.ORGANISATION),
    /** An organisation and the one that it is a part of. */
    PARENT(Kind.ORGANISATION, Kind.ORGANISATION),
    /** A product and the one that it takes the place of. */
    SUCCESSION(Kind.PRODUCT, Kind.PRODUCT);

    private final Kind subject;
    private final Kind other;

    RelationKind(Kind subject, Kind other) {
        this.subject = subject;
        this.other = other;
    }

    /** What stands on its first side: whom the relation is said of. */
    public Kind subject() {
        return subject;
    }

    public Kind other() {
        return other;
    }

    public boolean joins(Subject one, Subject another) {
        return one.kind() == subject && another.kind() == other && one.id() != another.id();
    }
}
