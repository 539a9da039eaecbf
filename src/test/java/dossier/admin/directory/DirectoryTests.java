package dossier.admin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.directory.Person;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** Everybody and everything that texts name, as it is entered, found and kept. */
@DossierTest
class DirectoryTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;

    DirectoryTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    private String enter(Desk desk, String shelf, String name, String head) {
        HttpResponse<String> answer = desk.sends(
                "/admin/" + shelf, "name", name, "head", head, "definition", "Known to all.", "anyway", "true");
        assertThat(answer.statusCode()).isEqualTo(302);
        return location(answer);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** The fields of a page's form as they stand, with some of them changed. */
    private static String[] fields(Document page, String... changes) {
        FormElement form = (FormElement) page.expectFirst("form[data-writing]");
        List<String> fields = new java.util.ArrayList<>();
        form.formData().forEach(pair -> {
            int place = List.of(changes).indexOf(pair.key());
            fields.addAll(List.of(pair.key(), place < 0 ? pair.value() : changes[place + 1]));
        });
        return fields.toArray(String[]::new);
    }

    @Test
    void hasAnAddressThatReadsLikeTheNameInAnyScript() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String liang = enter(desk, "people", "梁文锋", "梁");
        assertThat(desk.reads(liang).select("#slug").val()).startsWith("liang-wen-feng");
        String again = enter(desk, "people", "Liang Wen Feng", "Liang");
        assertThat(desk.reads(again).select("#slug").val()).matches("liang-wen-feng-\\d+");
    }

    @Test
    void keepsEveryFieldAsItWasTyped() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String ada = enter(desk, "people", "Ada Lovelace", "Lovelace");
        String[] typed = fields(
                desk.reads(ada),
                "aliases",
                "艾达 | zh-Hans\nCountess of Lovelace",
                "role",
                "mathematician",
                "began",
                "December 10, 1815",
                "ended",
                "before 1853",
                "profile",
                "She wrote *the* first program.",
                "links",
                "https://example.org/ada\nhttps://www.wikidata.org/wiki/Q7259");
        assertThat(desk.sends(ada, typed).statusCode()).isEqualTo(302);
        Document page = desk.reads(ada);
        assertThat(page.select("#aliases").val()).isEqualTo("艾达 | zh-Hans\nCountess of Lovelace");
        assertThat(page.select("#began").val()).isEqualTo("10 December 1815");
        assertThat(page.select("#ended").val()).isEqualTo("before 1853");
        assertThat(page.select("#head").val()).isEqualTo("Lovelace");
        desk.sends(ada + "/showing");
        Document profile = reader.reads(desk.reads(ada).select("#_readers a").attr("href"));
        assertThat(profile.select(".profile__aliases [lang=zh-Hans]").text()).isEqualTo("艾达");
        assertThat(profile.select(".facts").text())
                .contains("Role mathematician", "Born 10 December 1815", "Died before 1853", "wikidata.org/wiki/Q7259");
        assertThat(profile.select(".profile__text em").text()).isEqualTo("the");
        assertThat(profile.select("script[type=application/ld+json]").html())
                .contains(
                        "\"sameAs\":[\"https://example.org/ada\"",
                        "\"birthDate\":\"1815-12-10\"",
                        "\"alternateName\":[\"艾达\"");
    }

    @Test
    void refusesInThePageWhatItCannotKeep() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String ada = enter(desk, "people", "Ada Refused", "Refused");
        for (List<String> wrong : List.of(
                List.of("name", " "),
                List.of("definition", ""),
                List.of("began", "30 February 2023"),
                List.of("links", "javascript:alert(1)"),
                List.of("aliases", "x".repeat(300)),
                List.of("aliases", "|en"),
                List.of("aliases", "||en"),
                List.of("aliases", "Countess\n |  | zh-Hans"),
                List.of("aliases", "|"))) {
            HttpResponse<String> answer =
                    desk.sends(ada, fields(desk.reads(ada), wrong.get(0), wrong.get(1), "role", "Still here"));
            assertThat(answer.statusCode()).isEqualTo(422);
            Document page = Desk.page(answer);
            assertThat(page.select(".field--wrong #" + wrong.get(0)))
                    .as(wrong.get(0))
                    .hasSize(1);
            assertThat(page.select("#" + wrong.get(0)).val()).isEqualTo(wrong.get(1));
            assertThat(page.select("#role").val()).isEqualTo("Still here");
            String[] typed = fields(desk.reads(ada), wrong.get(0), wrong.get(1));
            assertThat(desk.reports(ada, typed).statusCode()).isEqualTo(422);
            assertThat(desk.sends(ada + "/difference", typed).statusCode()).isEqualTo(422);
        }
        Document page = Desk.page(desk.sends(ada, fields(desk.reads(ada), "began", "1900", "ended", "1899")));
        assertThat(page.text()).contains("The end lies before the beginning.");
        assertThat(desk.reads(ada).select("#began").val()).isEmpty();
    }

    @Test
    void takesWhatStandsBehindABarForALanguageOnlyIfItLooksLikeOne() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String works = enter(desk, "organisations", "Barred Works", "");
        desk.sends(
                works,
                fields(desk.reads(works), "aliases", "Bar | none at all\nA|B|en-GB\nBar|Works\nBar |", "place", "X"));
        assertThat(desk.reads(works).select("#aliases").val())
                .isEqualTo("Bar | none at all\nA|B | en-GB\nBar|Works\nBar |");
        desk.sends(works + "/showing");
        Document profile = reader.reads(desk.reads(works).select("#_readers a").attr("href"));
        assertThat(profile.select(".profile__aliases [lang]").eachAttr("lang")).containsExactly("en-GB");
    }

    @Test
    void isSavedWithAllTheNamesThatMergingBringsTogether() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String one = enter(desk, "organisations", "Merged\tWorks", "");
        String other = enter(desk, "organisations", "Works\nMerged", "");
        desk.sends(one, fields(desk.reads(one), "aliases", names("One", 100)));
        desk.sends(other, fields(desk.reads(other), "aliases", names("Other", 100)));
        assertThat(desk.sends(one + "/merger", "into", id(other)).statusCode()).isEqualTo(302);
        Document page = desk.reads(other);
        assertThat(page.select("#aliases").val().lines()).hasSize(201).contains("Merged Works");
        assertThat(desk.sends(other, fields(page, "role", "Maker")).statusCode())
                .isEqualTo(302);
        assertThat(desk.reads(other).select("#role").val()).isEqualTo("Maker");
    }

    @Test
    void isMergedWithAsManyNamesAsItCanHaveAndSaysWhichAreLeftBehind() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String one = enter(desk, "organisations", "Crowded One", "");
        String other = enter(desk, "organisations", "Crowded Other", "");
        desk.sends(one, fields(desk.reads(one), "aliases", names("One", 1_000)));
        desk.sends(other, fields(desk.reads(other), "aliases", names("Other", 600)));
        String preview = desk.reads(one + "/merger?with=%23" + id(other)).text();
        assertThat(preview).contains("stays in its history alone", "One alias 999");
        desk.sends(one + "/merger", "into", id(other));
        Document page = desk.reads(other);
        assertThat(page.select("#aliases").val().lines())
                .hasSize(1_000)
                .contains("Other alias 599", "Crowded One", "One alias 0");
        assertThat(desk.sends(other, fields(page, "role", "Maker")).statusCode())
                .isEqualTo(302);
    }

    @Test
    void measuresAnAliasAsItIsKept() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String ada = enter(desk, "people", "Ada Measured", "Measured");
        String[] long67 = fields(desk.reads(ada), "aliases", "\ufb2c".repeat(67));
        HttpResponse<String> refused = desk.sends(ada, long67);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Desk.page(refused).select(".field--wrong #aliases")).hasSize(1);
        for (String fitting : List.of("\ufb2c".repeat(66), "x".repeat(200) + " | zh-Hans", "e\u0301".repeat(200))) {
            assertThat(desk.sends(ada, fields(desk.reads(ada), "aliases", fitting))
                            .statusCode())
                    .isEqualTo(302);
        }
        for (String odd : List.of("x".repeat(201) + " | en", "x".repeat(200) + " |", "x|en" + "-a".repeat(50_000))) {
            assertThat(desk.sends(ada, fields(desk.reads(ada), "aliases", odd)).statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void keepsAFormerNameWithABarWhateverElseIsSaved() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String radio = enter(desk, "organisations", "Radio | Swr", "");
        desk.sends(radio, fields(desk.reads(radio), "name", "Radio New"));
        desk.sends(radio + "/other-names", "formerly", "Radio | Swr");
        desk.sends(radio, fields(desk.reads(radio), "role", "broadcaster"));
        assertThat(desk.reads(radio).select("#aliases").val()).isEqualTo("Radio | Swr |");
        desk.sends(radio + "/showing");
        Document profile = reader.reads(desk.reads(radio).select("#_readers a").attr("href"));
        assertThat(profile.select(".profile__aliases").text()).contains("Radio | Swr");
        assertThat(profile.select(".profile__aliases [lang]")).isEmpty();
    }

    @Test
    void saysWhatStayedWhenAMergerWasTakenBack() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String one = enter(desk, "people", "One Unclean", "Unclean");
        String other = enter(desk, "people", "Other Unclean", "Unclean");
        desk.sends(one, fields(desk.reads(one), "began", "1950", "role", "a poet", "profile", "One two three four."));
        assertThat(desk.reads(one).select("#began").val()).isEqualTo("1950");
        desk.sends(one + "/merger", "into", id(other));
        desk.sends(other, fields(desk.reads(other), "profile", "One two THREE four."));
        HttpResponse<String> undone = desk.sends(
                desk.reads(other).select("#_mergers form[action$=/end]").attr("action"));
        Document page = desk.reads(location(undone));
        assertThat(page.select(".notice[role=alert]").text()).endsWith("Profile. Other Unclean");
        assertThat(page.select(".notice[role=alert] a").attr("href")).isEqualTo(other);
        Document left = desk.reads(other);
        assertThat(left.select("#role").val()).isEmpty();
        assertThat(left.select("#began").val()).isEmpty();
        assertThat(left.select("#profile").val()).isEqualTo("One two THREE four.");
    }

    @Test
    void takesBackThatTwoWereToldApart() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String one = enter(desk, "organisations", "Apart & Back", "");
        String other = enter(desk, "organisations", "APART & back", "");
        desk.sends(one + "/apart", "from", id(other));
        assertThat(desk.reads(one).select("#_mergers button[name=from]")).isEmpty();
        Element known = desk.reads("/admin/directory/duplicates").expectFirst("details li:contains(Apart & Back)");
        assertThat(newsroom.desk(Role.WRITER)
                        .reads("/admin/directory/duplicates")
                        .select("details form"))
                .isEmpty();
        desk.sends(
                known.select("form").attr("action"),
                "from",
                known.select("button").val());
        assertThat(desk.reads(one).select("#_mergers button[name=from]").val()).isEqualTo(id(other));
        assertThat(desk.reads("/admin/directory/duplicates").select("details li:contains(Apart & Back)"))
                .isEmpty();
    }

    private static String names(String beginning, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> beginning + " alias " + number)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void asksBeforeASecondOneOfThatNameIsEntered() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String first = enter(desk, "organisations", "Twice & Sons", "");
        HttpResponse<String> answer =
                desk.sends("/admin/organisations", "name", "TWICE & sons", "definition", "Others.");
        assertThat(answer.statusCode()).isEqualTo(409);
        Document page = Desk.page(answer);
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo(first);
        assertThat(page.select("#definition").val()).isEqualTo("Others.");
        String second = enter(desk, "organisations", "TWICE & sons", "");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void entersOneHoweverOftenTheButtonIsPressed() {
        Desk desk = newsroom.desk(Role.EDITOR);
        assertThat(enter(desk, "products", "Pressed Twice", ""))
                .isEqualTo(enter(desk, "products", "Pressed Twice", ""));
    }

    @Test
    void isFoundByNameAndAliasInAnySpelling() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String ada = enter(desk, "people", "Ada Émilienne Found", "Found");
        desk.sends(ada, fields(desk.reads(ada), "aliases", "艾米莲"));
        for (String typed : List.of("emilienne", "EMILIENNE found", "%E8%89%BE%E7%B1%B3")) {
            Document list = desk.reads("/admin/directory?q=" + typed.replace(" ", "+"));
            assertThat(list.select("tbody a").eachAttr("href")).as(typed).containsExactly(ada);
        }
        assertThat(desk.reads("/admin/products?q=emilienne").select("tbody a")).isEmpty();
        assertThat(desk.reads("/admin/people?q=emilienne&sort=named").select("tbody a"))
                .hasSize(1);
    }

    @Test
    void sortsByHowOftenTextsName() {
        Person ada = stories.person("Ada", "Oftenest");
        Person bob = stories.person("Bob", "Oftenest");
        stories.draft(
                "A story",
                "[Bob](" + bob.address() + ") and [Bob](" + bob.address() + ") and [A](" + ada.address() + ").");
        Document list = newsroom.desk(Role.EDITOR).reads("/admin/people?q=oftenest&sort=named");
        assertThat(list.select("tbody th a").eachText()).containsExactly("Bob Oftenest", "Ada Oftenest");
        assertThat(list.select("tbody tr:first-child").text()).contains("2 times");
    }

    @Test
    void joinsWhatTwoChangeAndAsksWhereBothChangeTheSame() {
        Desk edda = newsroom.desk(Role.EDITOR);
        Desk walt = newsroom.desk(Role.ADMIN);
        String ada = enter(edda, "people", "Ada Joined", "Joined");
        Document before = edda.reads(ada);
        edda.sends(ada, fields(before, "role", "mathematician"));
        walt.sends(ada, fields(before, "aliases", "Countess"));
        assertThat(edda.reads(ada).select("#role").val()).isEqualTo("mathematician");
        assertThat(edda.reads(ada).select("#aliases").val()).isEqualTo("Countess");
        HttpResponse<String> clash = walt.sends(ada, fields(before, "role", "poet"));
        assertThat(clash.statusCode()).isEqualTo(409);
        Document page = Desk.page(clash);
        assertThat(page.select("h1").text()).isEqualTo("Two of you changed the same words");
        FormElement mine = (FormElement) page.expectFirst(".offer__buttons form");
        String[] kept = mine.formData().stream()
                .flatMap(pair -> java.util.stream.Stream.of(pair.key(), pair.value()))
                .toArray(String[]::new);
        walt.sends(ada, kept);
        assertThat(edda.reads(ada).select("#role").val()).isEqualTo("poet");
        assertThat(walt.reports(ada, fields(before, "role", "painter")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void showsWhatChangedAndGoesBackToIt() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String ada = enter(desk, "people", "Ada Before", "Before");
        desk.sends(ada, fields(desk.reads(ada), "name", "Ada After", "head", "After"));
        Document comparison = desk.reads(ada + "/entries/2");
        assertThat(comparison.select("del").text()).contains("Before");
        assertThat(comparison.select("ins").text()).contains("After");
        desk.sends(ada + "/entries/2/name", "note", "The marriage", "was", "");
        assertThat(desk.reads(ada + "/entries?each=true").select("tbody .tag").text())
                .isEqualTo("The marriage");
        desk.sends(ada + "/entries/restorations", "number", "1");
        assertThat(desk.reads(ada).select("#name").val()).isEqualTo("Ada Before");
        assertThat(desk.reads(ada + "/entries?each=true").select("tbody tr")).hasSize(3);
        assertThat(desk.reads("/admin/people?q=AdaAfter").select("tbody tr")).isEmpty();
    }

    @Test
    void isSaidTwiceToScriptsWithTheSameAnswer() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String ada = enter(desk, "people", "Ada Scripted", "Scripted");
        String[] typed = fields(desk.reads(ada), "role", "mathematician");
        String first = desk.reports(ada, typed).body();
        assertThat(first).contains("\"outcome\":\"SAID\"", "\"number\":2", "\"role\":\"mathematician\"");
        assertThat(desk.reports(ada, typed).body()).contains("\"outcome\":\"SAID\"", "\"number\":2");
        assertThat(desk.reports(ada, fields(desk.reads(ada), "began", "never")).statusCode())
                .isEqualTo(422);
        assertThat(desk.sends(ada + "/difference", typed).body()).contains("data-same");
    }

    @Test
    void takesAnotherAddressUnlessSomebodyHadIt() {
        Desk desk = newsroom.desk(Role.EDITOR);
        Person bob = stories.person("Bob", "Readdressed");
        String ada = enter(desk, "people", "Ada Readdressed", "Readdressed");
        desk.sends(ada + "/address", "slug", bob.slug().value());
        assertThat(desk.reads(ada).select("#_address .field__problem").text()).contains("had this address");
        String slug = stories.fresh("countess").value();
        desk.sends(ada + "/showing");
        String old = desk.reads(ada).select("#_readers a").attr("href");
        desk.sends(ada + "/address", "slug", slug);
        assertThat(reader.asks(old).headers().firstValue("Location")).contains("/people/" + slug);
    }

    @Test
    void goesIntoTheBinAndComesBack() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String ada = enter(desk, "people", "Ada Binned Once", "Once");
        desk.sends(ada + "/bin");
        assertThat(desk.reads("/admin/people?q=AdaBinnedOnce").select("tbody tr"))
                .isEmpty();
        assertThat(desk.reads("/admin/people?q=AdaBinnedOnce&show=bin").select("tbody tr"))
                .hasSize(1);
        assertThat(desk.sends(ada, fields(desk.reads(ada))).statusCode()).isEqualTo(403);
        desk.sends(ada + "/bin/end");
        assertThat(desk.reads("/admin/people?q=AdaBinnedOnce").select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void staysForReadersWhenAMergerIsTakenBack() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String ada = enter(desk, "people", "Ada Staying", "Staying");
        String augusta = enter(desk, "people", "Augusta Staying", "Staying");
        desk.sends(augusta + "/merger", "into", id(ada));
        desk.sends(ada + "/showing");
        desk.sends(desk.reads(ada).select("#_mergers form[action$=/end]").attr("action"));
        assertThat(desk.reads(ada).select("#_readers a")).hasSize(1);
        assertThat(desk.reads(augusta).select("#_readers a")).isEmpty();
    }

    @Test
    void letsWritersKeepTheirOwnUntilReadersFindIt() {
        Desk walt = newsroom.desk(Role.WRITER);
        Desk other = newsroom.desk(Role.WRITER);
        Desk edda = newsroom.desk(Role.EDITOR);
        String ada = enter(walt, "people", "Ada Walts", "Walts");
        assertThat(walt.sends(ada, fields(walt.reads(ada), "role", "mathematician"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(other.sends(ada, fields(other.reads(ada))).statusCode()).isEqualTo(403);
        assertThat(walt.sends(ada + "/showing").statusCode()).isEqualTo(403);
        assertThat(edda.sends(ada + "/showing").statusCode()).isEqualTo(302);
        assertThat(walt.sends(ada, fields(walt.reads(ada))).statusCode()).isEqualTo(403);
        assertThat(walt.reads(ada).select("fieldset[disabled]")).isNotEmpty();
    }

    @Test
    void asksWhoIsMeantByTheBeginningOfAName() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String works = enter(desk, "organisations", "Beginning Works", "");
        String ada = enter(desk, "people", "Ada Beginningly", "Beginningly");
        String page = works + "/relations";
        String bond = desk.reads(works).select("[name=bond] option").stream()
                .map(Element::val)
                .filter(each ->
                        desk.sends(page, "bond", each, "other", "beginningly").statusCode() == 302)
                .filter(each -> !desk.reads(works).select("button[name=meant]").isEmpty())
                .findFirst()
                .orElseThrow();
        desk.sends(page, "bond", bond, "other", "beginningly");
        String meant = desk.reads(works).select("button[name=meant]").val();
        desk.sends(page, "bond", bond, "other", "beginningly", "meant", meant);
        assertThat(desk.reads(works).select(".relations th[scope=row] a").eachAttr("href"))
                .containsExactly(ada);
    }

    @Test
    void saysFromBothEndsWhoBelongsWhere() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String ada = enter(desk, "people", "Ada Related", "Related");
        String works = enter(desk, "organisations", "Related Works", "");
        String sons = enter(desk, "organisations", "Related Sons", "");
        String engine = enter(desk, "products", "Related Engine", "");
        List.of(ada, works, sons, engine).forEach(each -> desk.sends(each + "/showing"));
        desk.sends(
                ada + "/relations",
                "bond",
                "WORKS_AT",
                "other",
                "related works",
                "role",
                "Founder",
                "since",
                "early 1842",
                "until",
                "1843");
        desk.sends(works + "/relations", "bond", "MAKES", "other", "Related Engine");
        desk.sends(works + "/relations", "bond", "HAS_PART", "other", "Related Sons", "since", "1850");
        assertThat(relations(desk, works))
                .containsExactly(
                        "has or had Ada Related, Founder early 1842 – 1843",
                        "makes Related Engine",
                        "has the part Related Sons 1850 –");
        assertThat(relations(desk, engine)).containsExactly("is made by Related Works");
        Document profile = reader.reads(desk.reads(works).select("#_readers a").attr("href"));
        assertThat(profile.select(".timeline__one").text()).isEqualTo("early 1842 – 1843 Ada Related, Founder");
        assertThat(profile.select(".facts").text()).contains("Parts Related Sons", "Products Related Engine");
        assertThat(profile.select("script[type=application/ld+json]").html())
                .contains("\"founder\":[{\"@type\":\"Person\"");
    }

    private static List<String> relations(Desk desk, String address) {
        return desk.reads(address).select("#_relations tbody tr").stream()
                .map(row -> row.select("> td:lt(3), > th").text().strip())
                .toList();
    }

    @Test
    void keepsARelationThatWasSaidOnce() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String ada = enter(desk, "people", "Ada Leaving", "Leaving");
        enter(desk, "organisations", "Left Works", "");
        desk.sends(ada + "/relations", "bond", "WORKS_AT", "other", "Left Works", "role", "Clerk");
        String relation = desk.reads(ada).select("#_relations tbody form").attr("action");
        desk.sends(relation, "role", "Chief clerk", "since", "1842", "until", "1841");
        Document refused = desk.reads(ada);
        assertThat(relations(desk, ada)).containsExactly("is or was at Left Works, Clerk");
        desk.sends(relation, "role", "Chief clerk", "since", "1842", "until", "1843");
        assertThat(relations(desk, ada)).containsExactly("is or was at Left Works, Chief clerk 1842 – 1843");
        desk.sends(desk.reads(ada).select("#_relations tbody form").attr("action") + "/removal");
        assertThat(relations(desk, ada)).isEmpty();
        Element removed = desk.reads(ada).expectFirst("#_relations .outline__removed form");
        desk.sends(removed.attr("action"));
        assertThat(relations(desk, ada)).containsExactly("is or was at Left Works, Chief clerk 1842 – 1843");
        assertThat(refused).isNotNull();
    }

    @Test
    void removesNoRelationThatSaysSomethingElseByNow() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String ada = enter(desk, "people", "Ada Unremoved", "Unremoved");
        enter(desk, "organisations", "Unremoved Works", "");
        desk.sends(ada + "/relations", "bond", "WORKS_AT", "other", "Unremoved Works", "role", "Clerk");
        String first = desk.reads(ada).select("#_relations tbody form").attr("action");
        desk.sends(first, "role", "Chief clerk");
        desk.sends(first + "/removal");
        Element kept = desk.reads(ada).expectFirst("#_relations tbody details[open] form");
        assertThat(kept.select("[role=alert]").text())
                .startsWith("Somebody changed this meanwhile, so it was not removed");
        assertThat(kept.select("[name=role]").val()).isEqualTo("Chief clerk");
        assertThat(relations(desk, ada)).containsExactly("is or was at Unremoved Works, Chief clerk");
        desk.sends(kept.select("button[formaction]").attr("formaction"));
        assertThat(relations(desk, ada)).isEmpty();
        desk.sends(first + "/removal");
        assertThat(desk.reads(ada).select("#_relations [role=alert]")).isEmpty();
    }

    @Test
    void keepsWhatIsTypedOfARelationThatSomebodyElseChangedOrRemoved() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String ada = enter(desk, "people", "Ada Overtaken", "Overtaken");
        enter(desk, "organisations", "Overtaken Works", "");
        desk.sends(ada + "/relations", "bond", "WORKS_AT", "other", "Overtaken Works", "role", "Clerk");
        String first = desk.reads(ada).select("#_relations tbody form").attr("action");
        desk.sends(first, "role", "Chief clerk");
        desk.sends(first, "role", "Chief clerk");
        assertThat(desk.reads(ada).select("#_relations [role=alert]")).isEmpty();
        desk.sends(first, "role", "Painter", "since", "1843");
        assertThat(relations(desk, ada)).containsExactly("is or was at Overtaken Works, Chief clerk");
        desk.sends(first, "role", "Painter", "since", "1843");
        Element kept = desk.reads(ada).expectFirst("#_relations tbody form");
        assertThat(kept.select("[name=role]").val()).isEqualTo("Painter");
        assertThat(kept.select("[role=alert]").text()).startsWith("Somebody changed this meanwhile");
        desk.sends(kept.attr("action"), "role", "Painter", "since", "1843");
        assertThat(relations(desk, ada)).containsExactly("is or was at Overtaken Works, Painter 1843 –");
        String second = desk.reads(ada).select("#_relations tbody form").attr("action");
        desk.sends(second + "/removal");
        desk.sends(second, "role", "Sculptor", "since", "1844");
        Element gone = desk.reads(ada).expectFirst("#_relations .outline__removed form.form");
        assertThat(gone.select("[name=role]").val()).isEqualTo("Sculptor");
        assertThat(gone.select("[role=alert]").text()).startsWith("Somebody removed this meanwhile");
        assertThat(relations(desk, ada)).isEmpty();
        desk.sends(gone.attr("action"), "role", "Sculptor", "since", "1844", "back", "true");
        assertThat(relations(desk, ada)).containsExactly("is or was at Overtaken Works, Sculptor 1844 –");
    }

    @Test
    void bringsARelationBackOnlyWhereNothingSaysTheSame() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String ada = enter(desk, "people", "Ada Again", "Again");
        enter(desk, "organisations", "Again Works", "");
        String[] said = {"bond", "WORKS_AT", "other", "Again Works", "role", "Clerk"};
        desk.sends(ada + "/relations", said);
        String first = desk.reads(ada).select("#_relations tbody form").attr("action");
        desk.sends(first + "/removal");
        desk.sends(ada + "/relations", said);
        desk.sends(first + "/removal/end");
        assertThat(relations(desk, ada)).containsExactly("is or was at Again Works, Clerk");
    }

    @Test
    void changesNoRelationWhoseEndsHaveBecomeOne() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String part = enter(desk, "organisations", "One Part", "");
        String whole = enter(desk, "organisations", "One Whole", "");
        desk.sends(part + "/relations", "bond", "PART_OF", "other", "One Whole");
        desk.sends(part + "/merger", "into", id(whole));
        String relation = desk.reads(whole).select("#_relations tbody form").attr("action");
        assertThat(relation).isNotEmpty();
        HttpResponse<String> answer = desk.sends(relation, "role", "new");
        assertThat(answer.statusCode()).isEqualTo(302);
        Document page = desk.reads(whole);
        assertThat(page.select("#_relations tbody [role=alert]").text()).contains("have become one");
        assertThat(page.select("#_relations tbody [name=role]").val()).isEqualTo("new");
    }

    @Test
    void asksWhichOneANameMeans() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String ada = enter(desk, "people", "Ada Asking", "Asking");
        String one = enter(desk, "organisations", "Ambiguous", "");
        String other = enter(desk, "organisations", "AMBIGUOUS", "");
        HttpResponse<String> answer =
                desk.sends(ada + "/relations", "bond", "WORKS_AT", "other", "ambiguous", "role", "Clerk");
        Document page = desk.reads(location(answer).replaceFirst("#.*", ""));
        assertThat(page.select("#_relations .field__problem button").eachAttr("value"))
                .containsExactlyInAnyOrder("#" + id(one), "#" + id(other));
        assertThat(page.expectFirst("#_relations .relations__new [name=role]").val())
                .isEqualTo("Clerk");
        desk.sends(ada + "/relations", "bond", "WORKS_AT", "other", "#" + id(other), "role", "Clerk");
        assertThat(relations(desk, ada)).containsExactly("is or was at AMBIGUOUS, Clerk");
        HttpResponse<String> unknown = desk.sends(ada + "/relations", "bond", "WORKS_AT", "other", "Nobody at all");
        assertThat(desk.reads(location(unknown).replaceFirst("#.*", "")).text()).contains("is called “Nobody at all”");
        assertThat(desk.sends(ada + "/relations", "bond", "MAKES", "other", "Ambiguous")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void offersToBeFoundByWhatItWasCalledBefore() {
        String ada = enter(newsroom.desk(Role.EDITOR), "people", "Ada Formerly", "Formerly");
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.sends(ada, fields(desk.reads(ada), "name", "Ada Nowadays", "head", "Nowadays"));
        assertThat(desk.reads(ada).select("[name=formerly]").eachAttr("value")).containsExactly("Ada Formerly");
        assertThat(desk.sends(ada + "/other-names", "formerly", "Ada Never").statusCode())
                .isEqualTo(404);
        desk.sends(ada + "/other-names", "formerly", "Ada Formerly");
        assertThat(desk.reads(ada).select("#aliases").val()).isEqualTo("Ada Formerly");
        assertThat(desk.reads(ada).select("[name=formerly]")).isEmpty();
    }

    @Test
    void listsThoseNoMoreWhoWereToldApart() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String one = enter(desk, "people", "Ada Sosia", "Sosia");
        String other = enter(newsroom.desk(Role.EDITOR), "people", "Ada Sosia", "Sosia");
        String third = enter(newsroom.desk(Role.EDITOR), "people", "Ada Sosia", "Sosia");
        assertThat(likely(desk, one)).containsExactlyInAnyOrder(other, third);
        assertThat(newsroom.desk(Role.WRITER)
                        .sends(one + "/apart", "from", id(other))
                        .statusCode())
                .isEqualTo(403);
        desk.sends(one + "/apart", "from", id(other));
        assertThat(likely(desk, one)).containsExactly(third);
        assertThat(likely(desk, other)).containsExactly(third);
        Document list = desk.reads("/admin/directory/duplicates");
        assertThat(list.select("a").eachAttr("href")).contains(one, other, third);
        assertThat(desk.sends(one + "/apart", "from", id(other), "from", id(third), "back", "true")
                        .statusCode())
                .isEqualTo(302);
        assertThat(desk.reads("/admin/directory/duplicates")
                        .select(".duplicates a")
                        .eachAttr("href"))
                .doesNotContain(one, other, third);
        assertThat(likely(desk, third)).isEmpty();
    }

    private static List<String> likely(Desk desk, String address) {
        return desk.reads(address).select("#_mergers a[href~=/people/\\d+$]").eachAttr("href");
    }

    private static String id(String address) {
        return address.replaceFirst(".*/", "");
    }
}
