package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OriginsTests {

    private final Origins<String> origins = new Origins<>();

    @Test
    void givesEachWordToWhoeverPutItIn() {
        origins.follow(List.of("The model was trained in China."), "Edda");
        origins.follow(List.of("The model was trained cheaply in China."), "Walt");
        assertThat(told()).isEqualTo("[Edda: The model was trained ][Walt: cheaply ][Edda: in China.]");
    }

    @Test
    void forgetsWhatWasTakenOut() {
        origins.follow(List.of("One two three."), "Edda");
        origins.follow(List.of("One three."), "Walt");
        assertThat(told()).isEqualTo("[Edda: One three.]");
    }

    @Test
    void leavesAMovedSentenceToItsWriter() {
        origins.follow(List.of("The first is here to stay. The second follows the first."), "Edda");
        origins.follow(List.of("The second follows the first.", "The first is here to stay."), "Walt");
        assertThat(told()).doesNotContain("Walt: The");
    }

    @Test
    void givesWhatIsPutBackToWhoWroteItFirst() {
        origins.follow(List.of("A paragraph that somebody will miss.", "Another one."), "Edda");
        origins.follow(List.of("Another one."), "Walt");
        origins.follow(List.of("A paragraph that somebody will miss.", "Another one."), "Walt");
        assertThat(told()).isEqualTo("[Edda: A paragraph that somebody will miss.] / [Edda: Another one.]");
    }

    @Test
    void readsNothingInNothing() {
        origins.follow(List.of(), "Edda");
        assertThat(origins.paragraphs()).isEmpty();
    }

    @Test
    void isTheTextToTheLetter() {
        Scribbler scribbler = new Scribbler(7);
        for (int version = 0; version < 300; version++) {
            List<String> lines =
                    List.of(scribbler.rewrite(scribbler.write(), "new").split("\n"));
            origins.follow(lines, "version " + version);
            assertThat(lines())
                    .isEqualTo(lines.stream().filter(line -> !line.isEmpty()).toList());
        }
    }

    private List<String> lines() {
        return origins.paragraphs().stream()
                .map(runs -> runs.stream().map(Origins.Run::words).collect(Collectors.joining()))
                .toList();
    }

    private String told() {
        return origins.paragraphs().stream()
                .map(runs -> runs.stream()
                        .map(run -> "[" + run.origin() + ": " + run.words() + "]")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" / "));
    }
}
