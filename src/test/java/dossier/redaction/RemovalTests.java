package dossier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemovalTests {

    private final Removal removal = Removal.of("a quagmire lied", "[Gone]", 0).orElseThrow();

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
                "It was a quag<b>mire</b> lied.",
                "It was a quag<!-- -->mire lied.",
                "It was a qu&#97;gmire lied.",
                "It was a &#x71;uagmire lied.",
                "It was a quagmir&#101; lied."
            })
    void areLookedForWhereverTheyMayBeRead(String markdown) {
        assertThat(removal.mayStandIn(markdown)).isTrue();
    }

    @Test
    void areNotLookedForInEveryText() {
        assertThat(removal.mayStandIn("In 2023 [Liang Wenfeng](/people/liang-wenfeng) founded it. “So?” – Well (yes)."))
                .isFalse();
    }
}
