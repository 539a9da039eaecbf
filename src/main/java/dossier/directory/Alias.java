package dossier.directory;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Another name or spelling of a subject, in any script.
 *
 * @param language the language tag of BCP 47 where it is not the page's own, such as {@code zh-Hans}
 */
@Embeddable
public record Alias(String name, @Nullable String language) {}
