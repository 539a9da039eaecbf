package dossier.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParticularsJoiningTests {

    private final Particulars base = ada(List.of(), "She wrote the first program.", null);

    @Test
    void takesFromEachWhatOnlyTheyChanged() {
        Particulars mine = ada(List.of(new Alias("艾达", null)), base.definition(), null);
        Particulars theirs = ada(List.of(), "She wrote the very first program.", new RoughDate("1815"));
        ParticularsJoining joining = ParticularsJoining.of(base, mine, theirs);
        assertThat(joining.isClean()).isTrue();
        assertThat(joining.said())
                .isEqualTo(ada(
                        List.of(new Alias("艾达", null)), "She wrote the very first program.", new RoughDate("1815")));
    }

    @Test
    void joinsAliasesOneByOne() {
        Alias one = new Alias("One", null);
        Alias two = new Alias("Two", null);
        Alias three = new Alias("Three", null);
        ParticularsJoining joining = ParticularsJoining.of(
                ada(List.of(one), "She.", null),
                ada(List.of(one, two), "She.", null),
                ada(List.of(three), "She.", null));
        assertThat(joining.aliases()).containsExactly(three, two);
    }

    @Test
    void clashesWhereBothChooseAnotherDate() {
        Particulars mine = ada(List.of(), base.definition(), new RoughDate("1815"));
        Particulars theirs = ada(List.of(), base.definition(), new RoughDate("1816"));
        ParticularsJoining joining = ParticularsJoining.of(base, mine, theirs);
        assertThat(joining.isClean()).isFalse();
        assertThat(joining.began().mine()).isEqualTo(new RoughDate("1815"));
        assertThat(joining.began().theirs()).isEqualTo(new RoughDate("1816"));
        assertThat(ParticularsJoining.of(base, mine, mine).isClean()).isTrue();
    }

    private static Particulars ada(List<Alias> aliases, String definition, @Nullable RoughDate born) {
        return new Particulars(
                Name.ofPerson("Ada", "Lovelace"), aliases, "", definition, born, null, "", "", null, List.of());
    }
}
