package dossier.web;

import java.util.regex.Pattern;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Which page of a long list is asked for, counted from 1. */
public record PageNumber(int number) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,5}");

    /** What stands behind {@code ?page=}; anything that numbers no page is {@link NotFound}. */
    public static PageNumber parse(String typed) {
        if (!SHAPE.matcher(typed).matches()) {
            throw new NotFound();
        }
        return new PageNumber(Integer.parseInt(typed));
    }

    /** The address of this page of the list at that path, which is the path itself for the first. */
    public String addressIn(String path) {
        return number == 1 ? path : path + (path.contains("?") ? "&" : "?") + "page=" + number;
    }

    public Pageable of(int size) {
        return PageRequest.of(number - 1, size);
    }

    /** The page itself, where the list reaches that far; a list's first page may be empty, no other is. */
    public <T> Page<T> in(Page<T> page) {
        if (number > 1 && page.isEmpty()) {
            throw new NotFound();
        }
        return page;
    }
}
