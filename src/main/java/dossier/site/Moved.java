package dossier.site;

/** What stood at this address stands at another for good. */
class Moved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String address;

    Moved(String address) {
        super(address, null, false, false);
        this.address = address;
    }

    String address() {
        return address;
    }
}
