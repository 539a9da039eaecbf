package dossier.admin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whole numbers as forms send them. */
public final class Whole {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,9}");

    private Whole() {}

    /** 0 for whatever is no such number. */
    public static int of(@Nullable String typed) {
        return typed != null && SHAPE.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
    }
}
