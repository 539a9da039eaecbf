package dossier.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Cast;
import dossier.account.Account;
import dossier.account.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTests {

    private static final List<Account> PEOPLE = Stream.of("Ann", "Ann Lee", "Zoë Ångström", "梁文锋", "J. R. O'Neill")
            .map(name -> new Account(name, null, Role.EDITOR, Cast.MONDAY))
            .toList();

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            @Ann, is that so?~Ann
            Is that so, @Ann Lee?~Ann Lee
            @ann  lee and @ANN~Ann Lee|Ann
            @Ann Leech knows.~Ann
            @zoe angstrom~Zoë Ångström
            @ZOË ÅNGSTRÖM’s figures~Zoë Ångström
            问@梁文锋吗~
            (@梁文锋)~梁文锋
            @J. R. O'Neill.~J. R. O'Neill
            @@Ann~Ann
            ask ann@example.org or @Anna or @ Ann~
            """)
    void knowsWhomWordsName(String words, String names) {
        assertThat(Naming.in(words, PEOPLE).stream().map(Account::name))
                .containsExactly(names == null ? new String[0] : names.split("\\|"));
    }

    @Test
    void meansBothWhereTwoAreCalledTheSame() {
        Account one = new Account("Ann", null, Role.EDITOR, Cast.MONDAY);
        Account other = new Account("ANN", null, Role.WRITER, Cast.MONDAY);
        assertThat(Naming.in("@ann", List.of(one, other))).containsExactlyInAnyOrder(one, other);
    }
}
