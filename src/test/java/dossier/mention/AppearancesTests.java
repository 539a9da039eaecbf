package dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Slug;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

class AppearancesTests {

    /** One revision with one passage, one with three, and another with one. */
    private final Appearances named = new Appearances(List.of(
            new Appearance(9, 4),
            new Appearance(8, 7),
            new Appearance(8, 7),
            new Appearance(8, 7),
            new Appearance(5, 2)));

    @Test
    void countEachRevisionOnceTheMostRecentFirst() {
        assertThat(named.revisions()).containsExactly(4L, 7L, 2L);
        assertThat(named.editions()).containsExactly(9L, 8L, 5L);
    }

    @Test
    void showOnlyThosePassagesOfARevisionThatStandOnThePage() {
        assertThat(words(0, 4, 7)).containsExactly("4-0", "7-0");
        assertThat(words(1, 7)).containsExactly("7-1", "7-2");
        assertThat(words(2, 2)).containsExactly("2-0");
    }

    @Test
    void endWhereNothingFollows() {
        assertThat(named.on(PageRequest.of(3, 2)).isEmpty()).isTrue();
        assertThat(words(3)).isEmpty();
    }

    private List<String> words(int number, long... revisions) {
        PageRequest request = PageRequest.of(number, 2);
        assertThat(named.on(request).revisions())
                .containsExactlyElementsOf(IntStream.range(0, revisions.length)
                        .mapToObj(each -> revisions[each])
                        .toList());
        Page<NamedPassage> page = named.page(request, wanted -> passages(revisions));
        assertThat(page.getTotalElements()).isEqualTo(5);
        return page.map(NamedPassage::words).toList();
    }

    private List<NamedPassage> passages(long... revisions) {
        return named.all().stream()
                .map(Appearance::revisionId)
                .distinct()
                .filter(revision -> IntStream.range(0, revisions.length).anyMatch(each -> revisions[each] == revision))
                .flatMap(revision ->
                        IntStream.range(0, revision == 7 ? 3 : 1).mapToObj(place -> passage(revision + "-" + place)))
                .toList();
    }

    private static NamedPassage passage(String words) {
        return new NamedPassage(
                new Slug("a-story"), "A story", new Slug("introduction"), "", Instant.EPOCH, "", words, "");
    }
}
