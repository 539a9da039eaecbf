package dossier.history;

/** Words that two people made of the same ones, put together. */
public interface Joined<W> {

    /** Whether nobody has to choose. */
    boolean isClean();

    /** What both say together; only of a clean one. */
    W said();
}
