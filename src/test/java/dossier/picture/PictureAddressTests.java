package dossier.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureAddressTests {

    @ParameterizedTest
    @CsvSource({
        "/pictures/0123456789abcdef-800.webp, 800",
        "/pictures/0123456789abcdef-400.webp?v=1#x, 400",
        "/pictures/0123456789abcdef-share.jpg, 1200"
    })
    void tellsWhichPictureItIsAndHowWide(String address, int width) {
        assertThat(PictureAddress.parse(address)).hasValue(new PictureAddress("0123456789abcdef", width));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/pictures/",
                "/pictures/0123456789abcdef",
                "/pictures/0123456789abcdef-800.png",
                "/pictures/0123456789abcdef-999999.webp",
                "/pictures/short-800.webp",
                "https://elsewhere.example/pictures/0123456789abcdef-800.webp",
                "/people/0123456789abcdef-800.webp"
            })
    void isNoneWhereAnythingElseLies(String address) {
        assertThat(PictureAddress.parse(address)).isEmpty();
    }
}
