package dossier.admin;

import dossier.article.Article;
import dossier.article.Section;

/**
 * An article in a situation, with all that can stand about it.
 *
 * @param secret a word that its draft says, its edition to come, what is said beside it, and nothing that readers may see
 * @param token opens it to guests
 */
record Plot(Situation situation, Article article, long comment, long share, long other, String secret, String token) {

    /** How far an article has come on its way to readers. */
    enum Situation {
        DRAFT,
        CHANGED,
        SCHEDULED,
        WITHDRAWN,
        BINNED;

        /** Whether there is, or was, an edition of it live, or there is what else an address is about. */
        boolean has(String what) {
            return switch (what) {
                case "seen" -> this == CHANGED || this == SCHEDULED;
                case "open" -> this == DRAFT || this == CHANGED;
                case "live" -> this != DRAFT && this != BINNED;
                case "coming" -> this == SCHEDULED;
                default -> true;
            };
        }
    }

    /** What a path or a field has braces for. */
    String filled(String pattern) {
        Section section = article.sections().get(0);
        String header = String.valueOf(article.header().number());
        String revision = String.valueOf(section.current().number());
        return pattern.replace("sections/{id}", "sections/" + section.id())
                .replace("{sectionId}", String.valueOf(section.id()))
                .replace("{articleId}", String.valueOf(article.id()))
                .replace("{id}", String.valueOf(article.id()))
                .replace("{commentId}", String.valueOf(comment))
                .replace("{shareId}", String.valueOf(share))
                .replace("{token}", token)
                .replace("{other}", String.valueOf(other))
                .replace("{slug}", article.slug() + "-moved")
                .replace("editions/{number}", "editions/2")
                .replace("headers/{number}", "headers/" + header)
                .replace("{number}", revision)
                .replace("{header}", header)
                .replace("{revision}", revision)
                .replace("{index}", "0");
    }

    String bench() {
        return "/admin/articles/" + article.id();
    }

    String section() {
        return filled("/admin/articles/{articleId}/sections/{id}");
    }
}
