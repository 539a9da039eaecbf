package dossier.directory;

import static dossier.Cast.MONDAY;
import static dossier.Cast.TUESDAY;
import static dossier.Cast.edda;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dossier.account.Account;
import dossier.directory.Relation.Terms;
import org.junit.jupiter.api.Test;

class RelationTests {

    private final Account edda = edda();
    private final Person ada = saved(dossier.Cast.ada(edda), 1);
    private final Organisation works = saved(dossier.Cast.works(edda), 2);
    private final Terms asProgrammer = new Terms("Programmer", new RoughDate("1842"), null);

    @Test
    void joinsAPersonAndAnOrganisationFromBothEnds() {
        Relation relation = new Relation(RelationKind.AFFILIATION, ada, works, asProgrammer, edda, MONDAY);
        assertThat(relation.across(ada)).isEqualTo(works);
        assertThat(relation.across(works)).isEqualTo(ada);
        assertThat(relation.isSaidOf(ada)).isTrue();
        assertThat(relation.isSaidOf(works)).isFalse();
    }

    @Test
    void joinsOnlyWhatBelongsTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Relation(RelationKind.MAKER, ada, works, asProgrammer, edda, MONDAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Relation(RelationKind.PARENT, works, works, asProgrammer, edda, MONDAY));
    }

    @Test
    void keepsWhatWasSaidWhenItChanges() {
        Relation relation = new Relation(RelationKind.AFFILIATION, ada, works, asProgrammer, edda, MONDAY);
        Terms ended = new Terms("Programmer", new RoughDate("1842"), new RoughDate("1843-07"));
        Relation later = relation.revise(ended, edda, TUESDAY);
        assertThat(later.terms()).isEqualTo(ended);
        assertThat(relation.isRemoved()).isTrue();
        assertThat(relation.terms()).isEqualTo(asProgrammer);
        assertThat(later.revise(ended, edda, TUESDAY)).isSameAs(later);
    }

    private static <S extends Subject> S saved(S subject, long id) {
        org.springframework.test.util.ReflectionTestUtils.setField(subject, "id", id);
        return subject;
    }
}
