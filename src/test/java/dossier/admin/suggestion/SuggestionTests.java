package dossier.admin.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dossier.Cast;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Role;
import dossier.directory.Alias;
import dossier.directory.Name;
import dossier.directory.Organisation;
import dossier.directory.Particulars;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered to somebody who begins to type a name. */
@DossierTest
class SuggestionTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Subjects subjects;

    SuggestionTests(Newsroom newsroom, Stories stories, Subjects subjects) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.subjects = subjects;
    }

    @ParameterizedTest
    @CsvSource({
        "Zoé Émile Quillon, emile qui",
        "Zoé Émile Quillon, QUILLON",
        "Quorum ÉTÉ, ete",
        "QuoteSeek, quote seek",
        "QuoteSeek, seek",
        "Quanta-V3, quanta v",
        "Quanta-V3, v3",
        "瞿启明, 启明",
        "Ștefan Qu, stefan",
        "Кузьма Квас, КВАС",
        "القاف, قاف",
    })
    void findsAnyWordOfANameInAnySpelling(String name, String typed) {
        enter(name);
        assertThat(found(typed, "label")).contains(name);
    }

    @Test
    void findsByOtherNamesAndSaysByWhich() {
        enter("Quintessence Ltd", "昆特", "The Fifth Élément");
        assertThat(found("昆", "label")).containsExactly("Quintessence Ltd (昆特)");
        assertThat(found("element", "label")).containsExactly("Quintessence Ltd (The Fifth Élément)");
        assertThat(found("element", "text")).containsExactly("Quintessence Ltd");
        assertThat(found("quintess", "label")).containsExactly("Quintessence Ltd");
    }

    @Test
    void offersFirstWhoseNameBeginsSo() {
        enter("Aqwerta Labs", "Qwert Labs");
        enter("Bernard Qwert");
        enter("Qwerty Works");
        enter("Émile Qwértz");
        assertThat(found("qwert", "text"))
                .containsExactly("Qwerty Works", "Aqwerta Labs", "Bernard Qwert", "Émile Qwértz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wert", "qwertz xx", "%", "_", "!", "'", "\u0000"})
    void offersNobodyWhoIsNotMeant(String typed) {
        enter("Xqwert Only");
        assertThat(found(typed, "text")).doesNotContain("Xqwert Only");
    }

    @Test
    void offersNobodyWhoIsInTheBin() {
        Subject gone = enter("Quickly Gone");
        assertThat(found("quickly g", "text")).hasSize(1);
        stories.inTransaction(at -> subjects.findById(gone.id()).orElseThrow().bin(stories.editor(), at));
        assertThat(found("quickly g", "text")).isEmpty();
    }

    @Test
    void offersAFewAtMost() {
        Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i").forEach(letter -> enter("Plenty Quux " + letter));
        assertThat(found("quux", "text")).hasSize(8);
        assertThat(found("", "text")).hasSize(8);
    }

    private List<String> found(String typed, String part) {
        String query = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        String answer = newsroom.desk(Role.WRITER)
                .asks("/admin/suggestions/subjects?q=" + query)
                .body();
        return JsonPath.read(answer, "$[*]." + part);
    }

    private Subject enter(String name, String... otherNames) {
        List<Alias> aliases =
                Stream.of(otherNames).map(other -> new Alias(other, null)).toList();
        Particulars said = new Particulars(Name.of(name), aliases, "", "Known.", null, null, "", "", null, List.of());
        return subjects.save(new Organisation(stories.fresh("quick"), said, stories.editor(), Cast.MONDAY));
    }
}
