package dossier.admin.directory;

import dossier.directory.Alias;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An alias as it is typed in one line: its language stands behind a bar. A name that ends like that by itself has one more bar at
 * its end, which is no part of it.
 */
final class AliasLine {

    /** What looks like a tag of BCP 47; a bar before anything else is a sign of the name. */
    private static final String LANGUAGE = "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*";

    /** Something to be seen that is not only a language. */
    static final String SHAPE = "(?![\\p{Z}\\p{C}|]*(\\|\\s*" + LANGUAGE + ")?\\z)[^\\t]*";

    private static final Pattern IN_A_LANGUAGE = Pattern.compile("(.*?)\\|\\s*(" + LANGUAGE + ")", Pattern.DOTALL);

    private static final Pattern LIKE_A_LANGUAGE = Pattern.compile(".*\\|\\s*" + LANGUAGE + "[\\s|]*", Pattern.DOTALL);

    private static final Pattern ENDED = Pattern.compile("(.*\\|\\s*" + LANGUAGE + "[\\s|]*)\\|", Pattern.DOTALL);

    private AliasLine() {}

    static Alias read(String line) {
        Matcher parts = IN_A_LANGUAGE.matcher(line);
        if (parts.matches()) {
            return new Alias(parts.group(1), parts.group(2));
        }
        Matcher ended = ENDED.matcher(line);
        return new Alias(ended.matches() ? ended.group(1) : line, null);
    }

    static String of(Alias alias) {
        if (alias.language() != null) {
            return alias.name() + " | " + alias.language();
        }
        return LIKE_A_LANGUAGE.matcher(alias.name()).matches() ? alias.name() + " |" : alias.name();
    }
}
