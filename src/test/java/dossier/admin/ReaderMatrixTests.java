package dossier.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.MovableClock.Watch;
import dossier.account.Account;
import dossier.admin.Plot.Situation;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

/** What readers and guests are told: nothing of a draft, of what is to come, of what is withdrawn, nor of what is in the bin. */
@DossierTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderMatrixTests {

    private static final List<String> FORMS = List.of("text/html", "application/ld+json");

    /** As the columns of the table have them. */
    private static final List<Situation> SITUATIONS = List.of(Situation.values());

    private final ApplicationContext context;
    private final Watch watch;
    private final Everybody everybody;

    ReaderMatrixTests(ApplicationContext context, Watch watch) {
        this.context = context;
        this.watch = watch;
        this.everybody = new Everybody(context);
    }

    @AfterEach
    void comesBackToThePresent() {
        watch.goAhead(Duration.ZERO);
    }

    private Plot begin(Plots plots, Situation situation) {
        Account writer = everybody.account(Everybody.THE_WRITER);
        return plots.begin(situation, plots.word(), writer, everybody.account(Everybody.AN_EDITOR));
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void areToldWhatIsLiveAndNothingElse(Situation situation) {
        Plots plots = new Plots(context);
        Plot plot = begin(plots, situation);
        List<String> surprises = new ArrayList<>();
        Address.rows(Addresses.OF_READERS)
                .forEach(row -> surprises.addAll(surprises(
                        plots, plot, row, row.get(1 + SITUATIONS.indexOf(situation)), situation.has("seen"))));
        assertThat(surprises).isEmpty();
    }

    private List<String> surprises(Plots plots, Plot plot, List<String> row, String status, boolean isLive) {
        List<String> surprises = new ArrayList<>();
        boolean isTold = isLive && row.get(7).equals("tells") && status.equals("200");
        for (Desk desk : List.of(anybody(), everybody.desk(Everybody.AN_EDITOR))) {
            for (String form : FORMS) {
                HttpResponse<String> answer = desk.asks(filled(row.get(0), plots, plot), "Accept", form);
                String all = answer.body() + answer.headers().map();
                if (!String.valueOf(answer.statusCode()).equals(status)) {
                    surprises.add(row.get(0) + ": " + answer.statusCode() + " instead of " + status);
                }
                if (MatrixTests.says(answer, plot.secret())
                        || (row.get(7).equals("tells") && all.contains(plots.bob.name()))) {
                    surprises.add(row.get(0) + ": says it as " + form);
                }
                if (isTold != all.contains(Plots.told(plot.secret())) && (!isTold || form.equals("text/html"))) {
                    surprises.add(row.get(0) + ": what was published is told or not as " + form);
                }
            }
        }
        return surprises;
    }

    private Desk anybody() {
        return everybody.anyDesk(Everybody.NOBODY);
    }

    private static String filled(String pattern, Plots plots, Plot plot) {
        return pattern.replace("topics/{slug}", "topics/" + plots.topic.slug())
                .replace("{shelf}/{slug}", "people/" + plots.ada.slug())
                .replace("{shelf}", "people")
                .replace("articles/{slug}", "articles/" + plot.article().slug())
                .replace("/pictures/{file}", plots.picture.atLeast(800).address());
    }

    @Test
    void areToldOfAnEditionOnceItsMomentHasCome() {
        Plots plots = new Plots(context);
        Plot plot = begin(plots, Situation.SCHEDULED);
        watch.goAhead(Plots.SOON.plusMinutes(1));
        List<String> silent = Address.rows(Addresses.OF_READERS)
                .filter(row -> row.get(6).equals("tells"))
                .map(row -> filled(row.get(0), plots, plot))
                .filter(path -> !MatrixTests.says(anybody().asks(path), plot.secret()))
                .toList();
        assertThat(silent).isEmpty();
        assertThat(anybody().reads(plots.ada.address()).text()).contains(plots.bob.name());
    }

    /** What editors say to each other beside it, they are not told and do not answer. */
    @ParameterizedTest
    @EnumSource(Situation.class)
    void areShownADraftByALinkForAsLongAsItIsOpen(Situation situation) {
        Plots plots = new Plots(context);
        Plot plot = begin(plots, situation);
        Plot ended = begin(plots, situation);
        everybody.desk(Everybody.THE_WRITER).sends(ended.bench() + "/shares/" + ended.share() + "/end");
        boolean isOpen = situation != Situation.BINNED;
        HttpResponse<String> page = anybody().asks("/drafts/" + plot.token());
        assertThat(MatrixTests.says(page, plot.secret())).isEqualTo(isOpen);
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(page.body()).doesNotContain("Is it ");
        Address.rows(Addresses.OF_GUESTS).forEach(row -> {
            assertThat(asks(row, plot).statusCode())
                    .as(row.get(1))
                    .isEqualTo(isOpen ? Integer.parseInt(row.get(2)) : 410);
            isClosed(row, ended);
        });
        watch.goAhead(Duration.ofDays(8));
        Address.rows(Addresses.OF_GUESTS).forEach(row -> isClosed(row, plot));
    }

    private HttpResponse<String> asks(List<String> row, Plot plot) {
        String path = plot.filled(row.get(1));
        return row.get(0).equals("GET")
                ? anybody().asks(path)
                : anybody().sends(path, "name", "Gus", "words", "Really?");
    }

    private void isClosed(List<String> row, Plot plot) {
        HttpResponse<String> answer = asks(row, plot);
        assertThat(answer.statusCode()).as(row.get(1)).isEqualTo(410);
        assertThat(MatrixTests.says(answer, plot.secret())).isFalse();
    }

    @Test
    void areShownByALinkNothingOfAnotherArticle() {
        Plots plots = new Plots(context);
        Plot plot = begin(plots, Situation.DRAFT);
        Plot other = begin(plots, Situation.DRAFT);
        String section = "/sections/" + other.article().sections().get(0).id();
        String link = "/drafts/" + plot.token();
        for (String path : List.of(
                link + section + "/comments",
                link + section + "/comments/" + other.comment() + "/replies",
                plot.filled(link + "/sections/{id}/comments/") + other.comment() + "/replies",
                "/drafts/" + "0".repeat(64) + section + "/comments")) {
            HttpResponse<String> answer = anybody().sends(path, "name", "Gus", "words", "Really?");
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(MatrixTests.says(answer, other.secret())).isFalse();
        }
        assertThat(anybody().asks("/drafts/" + "0".repeat(64)).statusCode()).isEqualTo(404);
    }

    /** What is removed for legal reasons is told to nobody, wherever it stood, and whoever asks. */
    @Test
    void areToldNothingThatWasRemovedForLegalReasonsNorIsAnybodyElse() {
        Plots plots = new Plots(context);
        Plot plot = begin(plots, Situation.CHANGED);
        Desk admin = everybody.desk(Everybody.AN_ADMINISTRATOR);
        List<String> paths = Stream.concat(
                        Addresses.OF_AN_ARTICLE.stream()
                                .filter(Address::isRead)
                                .map(address -> plot.filled(address.path())),
                        Address.rows(Addresses.OF_READERS).map(row -> filled(row.get(0), plots, plot)))
                .toList();
        assertThat(telling(paths, admin, plot)).hasSizeGreaterThan(20);
        admin.sends("/admin/redactions", "passage", plot.secret(), "reason", "A court said so.", "article", "0");
        assertThat(telling(paths, admin, plot)).isEmpty();
        assertThat(telling(List.of("/admin/journal", "/admin/redactions", "/admin"), admin, plot))
                .isEmpty();
        assertThat(anybody().asks("/drafts/" + plot.token()).body()).doesNotContain(plot.secret());
    }

    private static List<String> telling(List<String> paths, Desk desk, Plot plot) {
        return paths.stream()
                .filter(path -> desk.asks(path).body().contains(plot.secret()))
                .toList();
    }
}
