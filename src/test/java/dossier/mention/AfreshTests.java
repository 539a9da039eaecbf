package dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AfreshTests {

    private long now = Long.MAX_VALUE - 1_000_000_000;
    private long takes;
    private int answers;
    private final Afresh<Integer> afresh = new Afresh<>(this::answer, () -> now);

    @Test
    void asksAgainEachTimeWhereThatTakesNoTime() {
        takes = Duration.ofMillis(20).toNanos();
        assertThat(afresh.get()).isEqualTo(1);
        assertThat(afresh.get()).isEqualTo(2);
    }

    @Test
    void isContentForTenTimesAsLongAsTheAnswerTook() {
        takes = Duration.ofSeconds(3).toNanos();
        assertThat(afresh.get()).isEqualTo(1);
        now += Duration.ofSeconds(30).toNanos() - 1;
        assertThat(afresh.get()).isEqualTo(1);
        now++;
        assertThat(afresh.get()).isEqualTo(2);
    }

    @Test
    void asksAgainSoonOnceTheAnswerIsQuick() {
        takes = Duration.ofSeconds(3).toNanos();
        afresh.get();
        now += Duration.ofSeconds(30).toNanos();
        takes = 0;
        assertThat(afresh.get()).isEqualTo(2);
        assertThat(afresh.get()).isEqualTo(3);
    }

    private int answer() {
        now += takes;
        return ++answers;
    }
}
