package dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.mock.env.MockPropertySource;

class SettingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "example.org", "localhost:8080", "ftp://example.org", "http://exa mple.org", "http://[", "/x"
            })
    void anAddressOfTheSiteThatIsNoneIsNamed(String typed) {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> new BaseUrl(typed))
                .satisfies(refusal -> assertThat(refusal.getName()).isEqualTo("dossier.base-url"))
                .satisfies(refusal -> assertThat(refusal.getValue()).isEqualTo(typed));
    }

    @Test
    void theAddressOfTheSiteFollowsThePort() throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addLast(new ResourcePropertySource("classpath:application.properties"));
        assertThat(environment.getProperty("dossier.base-url")).isEqualTo("http://localhost:8080");
        environment.getPropertySources().addFirst(new MockPropertySource().withProperty("server.port", "8087"));
        assertThat(environment.getProperty("dossier.base-url")).isEqualTo("http://localhost:8087");
    }

    @Test
    void anUnknownZoneIsNamed() {
        assertThat(new Container().clock("Europe/Berlin").getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> new Container().clock("Europe/Berlni"))
                .satisfies(refusal -> assertThat(refusal.getName()).isEqualTo("dossier.zone"));
    }
}
