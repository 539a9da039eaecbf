package dossier.admin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMomentTests {

    private static final Clock IN_BERLIN =
            Clock.fixed(Instant.parse("2026-11-26T11:00:00Z"), ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            2026-11-27 09:00                    ~ 2026-11-27T08:00:00Z
            2026-11-27T09:00                    ~ 2026-11-27T08:00:00Z
            27.11.2026 9:00                     ~ 2026-11-27T08:00:00Z
            27 November 2026, 09:00             ~ 2026-11-27T08:00:00Z
            27 nov 2026 9.30                    ~ 2026-11-27T08:30:00Z
            Friday, 27 November 2026 at 09:00   ~ 2026-11-27T08:00:00Z
            tomorrow 18:30                      ~ 2026-11-27T17:30:00Z
            Today, 12:01                        ~ 2026-11-26T11:01:00Z
            18:30                               ~ 2026-11-26T17:30:00Z
            2027-06-01 00:00                    ~ 2027-05-31T22:00:00Z
            2027-10-31 02:30                    ~ 2027-10-31T00:30:00Z
            """)
    void isReadAsPeopleWriteIt(String typed, String moment) {
        assertThat(TypedMoment.parse(typed, IN_BERLIN).moment()).isEqualTo(Instant.parse(moment));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            2026-11-26 12:00   ~ admin.when.past
            2026-11-25 09:00   ~ admin.when.past
            9:00               ~ admin.when.past
            2027-03-28 02:30   ~ admin.when.gap
            Monday, 27 November 2026 at 09:00 ~ admin.when.weekday
            Funday 2026-11-27 9:00 ~ admin.when.weekday
            2036-11-27 09:00   ~ admin.when.far
            999999999-01-01 09:00 ~ admin.when.far
            """)
    void isRefusedWithTheReason(String typed, String problem) {
        assertThat(TypedMoment.parse(typed, IN_BERLIN).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2026-11-27",
                "2026-11-31 09:00",
                "2026-11-27 24:00",
                "2026-11-27 9:61",
                "11/27/2026 9:00",
                "tomorrow",
                "soon 9:00",
                "2026-11-27 09:00 UTC",
                "\u0000 9:00"
            })
    void isNotGuessed(String typed) {
        assertThat(TypedMoment.parse(typed, IN_BERLIN).problem()).isEqualTo("admin.when.unreadable");
    }
}
