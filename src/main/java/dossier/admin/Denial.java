package dossier.admin;

import dossier.journal.Thing;

/** Why somebody is kept from something: the journal is told once all that they began is undone. */
public interface Denial {

    /** What they were kept from. */
    Thing thing();
}
