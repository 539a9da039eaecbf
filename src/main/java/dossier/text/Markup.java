package dossier.text;

/** HTML that is clean already and may be put into a page as it is. Only this package makes it. */
public final class Markup {

    private final String html;

    Markup(String html) {
        this.html = html;
    }

    public String html() {
        return html;
    }

    @Override
    public String toString() {
        return html;
    }
}
