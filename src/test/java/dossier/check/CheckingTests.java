package dossier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.check.Remark.Kind;
import dossier.directory.Person;
import dossier.directory.Subjects;
import dossier.text.Wording;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What there is to remark of an article in its surroundings. */
@DossierTest
class CheckingTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Articles articles;
    private final Subjects subjects;
    private final Checking checking;
    private final TransactionTemplate transaction;

    CheckingTests(
            Newsroom newsroom,
            Stories stories,
            Articles articles,
            Subjects subjects,
            Checking checking,
            TransactionTemplate transaction) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.articles = articles;
        this.subjects = subjects;
        this.checking = checking;
        this.transaction = transaction;
    }

    private List<Remarks> remarks(Article article) {
        return transaction.execute(
                status -> checking.of(articles.findById(article.id()).orElseThrow()));
    }

    @Test
    void findsLinksThatLeadNowhereOrToAnOldAddress() {
        Person ada = stories.person("Ada", "Checked");
        Article other = stories.published("Another story", "Told.");
        String old = ada.address();
        String before = other.address();
        stories.inTransaction(at -> subjects.findById(ada.id()).orElseThrow().moveTo(stories.fresh("ada-moved")));
        stories.change(other, (story, editor) -> story.moveTo(stories.fresh("moved")));
        Article article = stories.draft(
                "A story",
                "By [Ada](" + old + "), [nobody](/people/nobody-here), [more](#nowhere-here), [told before](" + before
                        + ") and [elsewhere](https://example.org/).");
        assertThat(remarks(article)).hasSize(1);
        assertThat(remarks(article).get(0).all())
                .extracting(Remark::kind, Remark::what)
                .containsExactly(
                        tuple(Kind.LINK_NOWHERE, "/people/nobody-here"),
                        tuple(Kind.LINK_NOWHERE, "#nowhere-here"),
                        tuple(Kind.LINK_MOVED, old),
                        tuple(Kind.LINK_MOVED, before),
                        tuple(Kind.LINK_VAGUE, "By Ada, nobody, more, told before and elsewhere."));
    }

    @Test
    void findsLinksToWhatReadersDoNotSeeYet() {
        Article unseen = stories.draft("Not told yet", "Secret.");
        Article other = stories.published("Another story", "Told.");
        stories.change(other, (story, editor) -> {
            story.remove(story.sections().get(0), editor, Instant.now());
            story.add(new Wording("Later on", "Told later."), editor, Instant.now());
        });
        Article article = stories.draft(
                "A story",
                "See [what comes](" + unseen.address() + "), [what came](" + other.address() + "), [later on there]("
                        + other.address() + "#later-on), [the beginning](" + other.address()
                        + "#introduction) and [here](#introduction).");
        assertThat(remarks(article).get(0).all())
                .filteredOn(remark -> remark.kind() != Kind.LINK_VAGUE)
                .extracting(Remark::kind, Remark::what)
                .containsExactly(
                        tuple(Kind.LINK_NOWHERE, other.address() + "#introduction"),
                        tuple(Kind.LINK_AHEAD, unseen.address()),
                        tuple(Kind.LINK_AHEAD, other.address() + "#later-on"));
    }

    @Test
    void findsWhoIsNamedAndNowhereLinkedInASection() {
        Person ada = stories.person("Ada", "Leftunlinked");
        Person bob = stories.person("Bob", "Leftunlinked");
        String link = "[Ada Leftunlinked](" + ada.address() + ")";
        Article article = stories.draft(
                "A story", link + " wrote. Ada Leftunlinked wrote more.", "Ada Leftunlinked met Bob Leftunlinked.");
        assertThat(remarks(article)).extracting(Remarks::heading).containsExactly("Part 1");
        assertThat(remarks(article).get(0).all())
                .containsExactly(
                        new Remark(Kind.NAME_UNLINKED, "Ada Leftunlinked"),
                        new Remark(Kind.NAME_UNLINKED, "Bob Leftunlinked"));
        Desk desk = newsroom.desk(Role.EDITOR);
        String section = remarks(article).get(0).address();
        assertThat(desk.reads(section).select("[data-tab=checks] .remark__what").eachText())
                .containsExactly("Ada Leftunlinked", "Bob Leftunlinked");
        desk.sends(section + "/mentions/declined", "subject", String.valueOf(bob.id()));
        assertThat(remarks(article).get(0).all()).containsExactly(new Remark(Kind.NAME_UNLINKED, "Ada Leftunlinked"));
    }
}
