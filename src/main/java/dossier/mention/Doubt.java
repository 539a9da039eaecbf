package dossier.mention;

import dossier.article.Section;
import dossier.directory.Fact;
import dossier.text.Passage;

/**
 * A passage that may state what is not so any more.
 *
 * @param isPlaced whether it places the fact, or only says the same words beside the subject's name
 * @param isLiteral whether it says nothing but a value of before, so that the present one can be put in its place
 */
public record Doubt(Fact fact, Section section, Passage passage, boolean isPlaced, boolean isLiteral) {

    /** Where the section is worked on. */
    public String address() {
        return "/admin/articles/" + section.article().id() + "/sections/" + section.id();
    }
}
