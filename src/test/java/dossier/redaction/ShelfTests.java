package dossier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.DossierTest;
import dossier.history.Erasable;
import dossier.history.Removed;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever somebody wrote stands on a shelf that a redaction goes through; a new table of words has to be named there, or here. */
@DossierTest
class ShelfTests {

    /** Read anew from what stands on a shelf, or following it. */
    private static final String FOLLOWING =
            "comments.passage (cross_references|mentions|placements)\\.(lead|trail|words|address) loose_links.address profile_links.address";

    /** What anybody and anything is called, and where it is found. */
    private static final String NAMES =
            "accounts.(name|email) passkeys.name entries.(aliases|name|sort_name|links) subject_names.* subjects.* topics.(name|slug)"
                    + " .*slugs.* articles.slug sections.anchor fact_entries.source_address";

    /** What nobody types as words: keys, marks, kinds and days; and what administrators say of a redaction. */
    private static final String KEYS =
            "flyway_schema_history.* .*_hash .*\\.(kind|content_key|trace) authenticators.* passkeys.* sessions.* attempts.* presences.*"
                    + " accounts.role deeds.verb redactions.* entries.(began|ended) fact_entries.as_of relations.(since|until)";

    private final EntityManager entities;

    ShelfTests(EntityManager entities) {
        this.entities = entities;
    }

    @Test
    void haveAPlaceForAllThatSomebodyWrites() {
        Set<String> shelved = Stream.of(Shelf.values())
                .flatMap(shelf -> shelf.columns().stream().map(column -> shelf.table() + "." + column.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(textColumns()).filteredOn(ShelfTests::isSentence).containsExactlyElementsOf(shelved);
    }

    @Test
    void areKeptAsThingsOutOfWhichAPassageCanBeTaken() {
        Set<String> tables = Stream.of(Shelf.values()).map(Shelf::table).collect(Collectors.toCollection(TreeSet::new));
        assertThat(entities.getMetamodel().getEntities().stream()
                        .<Class<?>>map(EntityType::getJavaType)
                        .filter(ShelfTests::goesPastWhatWasRemoved)
                        .map(entity -> entity.getAnnotation(Table.class).name())
                        .sorted())
                .containsExactlyElementsOf(tables);
    }

    private static boolean goesPastWhatWasRemoved(Class<?> entity) {
        return Erasable.class.isAssignableFrom(entity)
                && Stream.<@Nullable Class<?>>iterate(entity, Objects::nonNull, Class::getSuperclass)
                        .map(each -> Objects.requireNonNull(each).getAnnotation(EntityListeners.class))
                        .anyMatch(listeners ->
                                listeners != null && List.of(listeners.value()).contains(Removed.class));
    }

    private static boolean isSentence(String column) {
        return Stream.of(FOLLOWING, NAMES, KEYS)
                .flatMap(all -> Stream.of(all.split(" ")))
                .noneMatch(column::matches);
    }

    @SuppressWarnings("unchecked")
    private List<String> textColumns() {
        List<Object[]> columns = entities.createNativeQuery(
                        "select table_name, column_name from information_schema.columns where lower(table_schema) = 'public'"
                                + " and lower(data_type) in ('character varying', 'text', 'character large object')")
                .getResultList();
        return columns.stream()
                .map(column -> (column[0] + "." + column[1]).toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }
}
