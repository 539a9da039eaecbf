package dossier.mention;

import dossier.directory.Subject;
import org.jspecify.annotations.Nullable;

/** A subject, who makes it, and how many other articles that readers can see name it. */
public interface NamedSubject {

    Subject getSubject();

    long getElsewhere();

    /** The name of the organisation that makes it; null where there is none. */
    @Nullable
    String getMaker();
}
