package dossier.mention;

import dossier.directory.Subject;

/** A subject, and how many other articles that readers can see name it. */
public interface NamedSubject {

    Subject getSubject();

    long getElsewhere();
}
