package dossier.account;

/** What an account may do: a WRITER writes own articles, an EDITOR all and publishes, an ADMIN also runs the place. */
public enum Role {
    WRITER("writer"),
    EDITOR("editor"),
    ADMIN("administrator");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
