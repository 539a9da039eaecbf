package dossier.factor;

/** Which second factors somebody has. */
public record Held(boolean hasApp, long passkeys) {

    public static final Held NOTHING = new Held(false, 0);

    public boolean isNothing() {
        return equals(NOTHING);
    }

    Held with(long more) {
        return new Held(hasApp, passkeys + more);
    }
}
