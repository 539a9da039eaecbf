package dossier.text;

/**
 * The signs of a text that may mean something in Markdown: ends of lines, and what opens emphasis, code, links, cells, quotes
 * and items. However they stand, a tree has no more than a few nodes for each of them, so their number says beforehand how
 * much memory reading takes.
 */
final class Signs {

    private static final String SIGNS = "\n\r*_~`[<>&|\\-+";

    private Signs() {}

    static boolean areMoreThan(int most, String markdown) {
        int count = 0;
        for (int place = 0; place < markdown.length() && count <= most; place++) {
            count += isSign(markdown, place) ? 1 : 0;
        }
        return count > most;
    }

    private static boolean isSign(String markdown, int place) {
        char sign = markdown.charAt(place);
        return SIGNS.indexOf(sign) >= 0 || (".)".indexOf(sign) >= 0 && followsDigit(markdown, place));
    }

    /** As in the number of an item. */
    private static boolean followsDigit(String markdown, int place) {
        return place > 0 && Character.isDigit(markdown.charAt(place - 1));
    }
}
