package dossier.history;

import dossier.text.Erasure;

/**
 * Something that is kept of what somebody wrote, and out of which a passage can be taken. {@link Removed} takes out what was
 * removed for legal reasons whenever it is kept.
 */
public interface Erasable {

    /** For what may belong to any of the articles: out of it goes what was removed from any. */
    long ANY = -1;

    /** The article that it belongs to; 0 for none. */
    long ofArticle();

    void erase(Erasure erasure);
}
