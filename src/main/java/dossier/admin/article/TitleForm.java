package dossier.admin.article;

import dossier.admin.Sayable;
import dossier.article.Masthead;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

record TitleForm(
        @NotBlank(message = "{admin.problem.missing}") @Sayable(longest = Masthead.LONGEST_LINE)
        String title) {

    TitleForm {
        title = Objects.requireNonNullElse(title, "");
    }
}
