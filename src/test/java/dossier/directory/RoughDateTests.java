package dossier.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoughDateTests {

    private final Random random = new Random(20230120);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023          | 2023                 | 2023-01-01 | 2023-12-31
            2023-01       | January 2023         | 2023-01-01 | 2023-01-31
            2023-01-20    | 20 January 2023      | 2023-01-20 | 2023-01-20
            2024-02       | February 2024        | 2024-02-01 | 2024-02-29
            2023-37       | early 2023           | 2023-01-01 | 2023-04-30
            2023-38       | mid-2023             | 2023-05-01 | 2023-08-31
            2023-39       | late 2023            | 2023-09-01 | 2023-12-31
            199X          | the 1990s            | 1990-01-01 | 1999-12-31
            ../2024-06    | before June 2024     |            | 2024-05-31
            ../2024-06-01 | before 1 June 2024   |            | 2024-05-31
            ../199X       | before the 1990s     |            | 1989-12-31
            2019/..       | after 2019           | 2020-01-01 |
            2019-38/..    | after mid-2019       | 2019-09-01 |
            1912~         | about 1912           | 1911-01-01 | 1913-12-31
            1912-06~      | about June 1912      | 1912-05-01 | 1912-07-31
            0079-08-24    | 24 August AD 79      | 0079-08-24 | 0079-08-24
            9999/..       | after 9999           | +10000-01-01 |
            XXXX-01       | January              |            |
            """)
    void saysInWordsWhatItMeansAndWhichDaysItCanMean(String notation, String words, String earliest, String latest) {
        RoughDate date = new RoughDate(notation);
        assertThat(date.words()).isEqualTo(words);
        assertThat(date.earliest()).isEqualTo(day(earliest));
        assertThat(date.latest()).isEqualTo(day(latest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "2023|2023",
                "  2023\t|2023",
                "early 2023|2023-37",
                "Early  2023|2023-37",
                "mid-2023|2023-38",
                "mid 2023|2023-38",
                "MID–2023|2023-38",
                "late 2023|2023-39",
                "before June 2024|../2024-06",
                "Before 20 jan 2023|../2023-01-20",
                "after 2019|2019/..",
                "after the 1990s|199X/..",
                "January|XXXX-01",
                "may|XXXX-05",
                "Jan 2023|2023-01",
                "Jan. 2023|2023-01",
                "Sept. 2023|2023-09",
                "20 January 2023|2023-01-20",
                "20th of January, 2023|2023-01-20",
                "20-Jan-2023|2023-01-20",
                "January 20, 2023|2023-01-20",
                "jan 2nd 2023|2023-01-02",
                "2023-01-20|2023-01-20",
                "2023 - 01 - 20|2023-01-20",
                "２０２３|2023",
                "20\u00a0January 2023|2023-01-20",
                "about 1912|1912~",
                "around June 1912|1912-06~",
                "c. 1912|1912~",
                "c.1912|1912~",
                "ca 1912|1912~",
                "CIRCA 1912|1912~",
                "1990s|199X",
                "the 1990's|199X",
                "AD 79|0079",
                "c. 900 AD|0900~",
                "199x|199X",
                "xxxx-01|XXXX-01",
                "../2024-06|../2024-06"
            })
    void isReadFromWhatPeopleType(String typed, String notation) {
        assertThat(RoughDate.parse(typed)).contains(new RoughDate(notation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "20/01/2023",
                "5/6/2023",
                "01.02.2023",
                "23",
                "'23",
                "203",
                "20233",
                "0",
                "0000",
                "AD 0",
                "by 2023",
                "ja 2023",
                "Januar1 2023",
                "Janvember 2023",
                "30 February 2023",
                "29 February 2023",
                "29 February 1900",
                "31 June 2023",
                "2023-02-29",
                "0 January 2023",
                "2023-13",
                "2023-40",
                "1995s",
                "before January",
                "about May",
                "before after 2019",
                "before about 2019",
                "before",
                "about",
                "cat 1912",
                "January January 2023",
                "2023?"
            })
    void isNotReadFromWhatIsNoDateOrCouldBeTwo(String typed) {
        assertThat(RoughDate.parse(typed)).isEmpty();
    }

    @Test
    void isNotReadFromALongText() {
        assertThat(RoughDate.parse("January" + " ".repeat(1_000) + "2023")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "January",
                "2023-13",
                "2023-00",
                "2023-01-32",
                "2023-02-30",
                "2023-02-29",
                "0000",
                "23",
                "XXXX",
                "XXXX-01~",
                "../XXXX-01",
                "XXXX-01/..",
                "2023-1",
                "2023-36",
                "2023-37-01",
                "2023-01-20T10:00",
                "000X",
                "19XX",
                "199x",
                "..",
                "../",
                "/..",
                "../..",
                "~",
                "../2024/..",
                "../2024~",
                "2024~/..",
                "2024~~",
                " 2023",
                "٢٠٢٣"
            })
    void refusesOtherNotations(String notation) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RoughDate(notation));
    }

    @Test
    void isTheSameAgainWhenItsWordsAreTyped() {
        assertThat(someDates())
                .allSatisfy(date -> assertThat(RoughDate.parse(date.words()))
                        .as(date.words())
                        .contains(date));
    }

    @Test
    void fitsIntoItsColumn() {
        assertThat(someDates()).allSatisfy(date -> assertThat(date.notation()).hasSizeLessThanOrEqualTo(13));
    }

    @Test
    void isOrderedByTheEarliestDayItCanMeanAndThenByTheLatest() {
        List<RoughDate> inOrder = Stream.of(
                        "1912~",
                        "199X",
                        "2019/..",
                        "../2023-01",
                        "2023-01-01",
                        "2023-01",
                        "2023-37",
                        "2023",
                        "2023-01-20",
                        "../2024-06",
                        "2024-06",
                        "XXXX-01",
                        "XXXX-12")
                .map(RoughDate::new)
                .toList();
        assertThat(inOrder.stream().sorted(Comparator.reverseOrder()).sorted()).containsExactlyElementsOf(inOrder);
    }

    @Test
    void isOrderedAlikeFromBothSidesAndEqualOnlyToItself() {
        List<RoughDate> dates = someDates();
        for (RoughDate one : dates.subList(0, 100)) {
            for (RoughDate other : dates) {
                assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
                assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
                assertThat(one.isCertainlyBefore(other) && one.compareTo(other) > 0)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2023, true",
        "2023, 2023, false",
        "2023-01, 2023, false",
        "2023, 2023-01, false",
        "2022-12-31, 2023-37, true",
        "2023-37, 2023-38, true",
        "../2023, 2023, true",
        "../2023, 2022, false",
        "2019, 2019/.., true",
        "2020, 2019/.., false",
        "1912~, 1913, false",
        "1912~, 1914, true",
        "2019/.., 2030, false",
        "2030, ../2019, false",
        "XXXX-01, 2023, false",
        "2023, XXXX-01, false"
    })
    void isCertainlyBeforeAnotherOnlyWhateverTheTwoMayMean(String one, String other, boolean isBefore) {
        assertThat(new RoughDate(one).isCertainlyBefore(new RoughDate(other))).isEqualTo(isBefore);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-01", "2023-01-20", "0079"})
    void isAsPlainAsIso8601Knows(String notation) {
        assertThat(new RoughDate(notation).iso()).contains(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX-01", "2023-37", "../2024", "2019/..", "1912~", "199X"})
    void isLessPlainThanIso8601Knows(String notation) {
        assertThat(new RoughDate(notation).iso()).isEmpty();
    }

    private List<RoughDate> someDates() {
        return IntStream.range(0, 2_000).mapToObj(number -> someDate()).toList();
    }

    private RoughDate someDate() {
        String named = someStretch();
        return new RoughDate(
                switch (named.startsWith("X") ? 0 : random.nextInt(4)) {
                    case 1 -> "../" + named;
                    case 2 -> named + "/..";
                    case 3 -> named + "~";
                    default -> named;
                });
    }

    private String someStretch() {
        LocalDate day = LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_652_000));
        return switch (random.nextInt(6)) {
            case 0 -> day.toString();
            case 1 -> day.toString().substring(0, 7);
            case 2 -> day.toString().substring(0, 4);
            case 3 -> day.toString().substring(0, 4) + "-" + (37 + random.nextInt(3));
            case 4 -> (100 + random.nextInt(900)) + "X";
            default -> "XXXX" + day.toString().substring(4, 7);
        };
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.ofNullable(day).map(LocalDate::parse);
    }
}
