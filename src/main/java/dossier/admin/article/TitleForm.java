package dossier.admin.article;

import dossier.admin.Sayable;
import dossier.article.Masthead;
import java.util.Objects;

record TitleForm(
        @Sayable(longest = Masthead.LONGEST_LINE, isRequired = true)
        String title) {

    TitleForm {
        title = Objects.requireNonNullElse(title, "");
    }
}
