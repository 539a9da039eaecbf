package dossier.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"/people/ada", "/people/ada#life", "/people/ada?page=2"})
    void isReadOffALinkWithWhateverFollows(String link) {
        assertThat(ProfileAddress.parse(link)).contains(new ProfileAddress(Kind.PERSON, new Slug("ada")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people",
                "/people/Ada",
                "/people/ada/x",
                "/topics/ada",
                "https://a.example/people/ada",
                "people/ada"
            })
    void isNotReadOffOtherLinks(String link) {
        assertThat(ProfileAddress.parse(link)).isEmpty();
    }

    @Test
    void knowsWhatOnlyLooksLikeOne() {
        assertThat(ProfileAddress.isAmongProfiles("/people/No One")).isTrue();
        assertThat(ProfileAddress.isAmongProfiles("/articles/ada")).isFalse();
        assertThat(ProfileAddress.isAmongProfiles("https://people/ada")).isFalse();
    }
}
