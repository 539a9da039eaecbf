package dossier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SieveTests {

    private final Removal removal = Removal.of("a quagmire lied", "[Gone]", 0).orElseThrow();
    private final Sieve sieve = removal.sieve();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A quagmire lied; a quagmire lied.",
                "It was a *quag*mire lied.",
                "It was a quag*mire* lied.",
                "It was a quag__mire__ or a quag**mire** lied.",
                "It was a [quag](/x)mire lied.",
                "It was a quag[mire](/x) lied.",
                "It was a quag[mire][x] lied.\n\n[x]: /x",
                "It was a [quag]mire lied.\n\n[quag]: /x",
                "It was a quag`mire` lied.",
                "It was a `quag`mire lied.",
                "It was a ~~quag~~mire lied.",
                "It was a qu&#97;gmire lied.",
                "It was a &#x71;uagmire lied.",
                "It was a quagmir&#101; lied.",
                "It was a quag\u00admire lied, or a qu\u200bag*\u034fmire* lied."
            })
    void letsThroughWhatMaySayIt(String markdown) {
        assertThat(sieve.lets(markdown)).isTrue();
        assertThat(removal.erasure().firstIn(markdown)).isPresent();
    }

    @Test
    void holdsBackWhatDoesNot() {
        assertThat(sieve.lets("In *2023* [Liang Wenfeng](/people/liang-wenfeng) founded it. “So?” – Well (yes)."))
                .isFalse();
    }
}
