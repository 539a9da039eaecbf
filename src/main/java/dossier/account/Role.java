package dossier.account;

/** What an account may do: a WRITER writes own articles, an EDITOR all and publishes, an ADMIN also runs the place. */
public enum Role {
    WRITER,
    EDITOR,
    ADMIN
}
