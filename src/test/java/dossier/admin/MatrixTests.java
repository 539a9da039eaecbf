package dossier.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.account.Account;
import dossier.admin.Plot.Situation;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who is told what of an article, at every address of the admin: those without the right are told neither that it is there nor
 * a word of what it says. 302 and 401 lead to the sign-in, 404 is "does not exist for them", 403 "to be seen but not touched".
 */
@DossierTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixTests {

    private static final List<String> RIGHTS =
            List.of("read", "write", "readdress", "publish", "bin", "unbin", "own words");

    /** Of those who have signed in. Whoever is missing here, is told of nothing. */
    private static final Map<String, List<String>> MAY = rights("""
            # who               | read | write | readdress | publish | bin | unbin | own words
            the writer DRAFT      | yes  | yes   | yes       | 403     | yes | 403   | 403
            the writer CHANGED    | yes  | yes   | 403       | 403     | 403 | 403   | 403
            the writer SCHEDULED  | yes  | yes   | 403       | 403     | 403 | 403   | 403
            the writer WITHDRAWN  | yes  | yes   | 403       | 403     | 403 | 403   | 403
            the writer BINNED     | yes  | 403   | 403       | 403     | 403 | yes   | 403
            an editor DRAFT       | yes  | yes   | yes       | yes     | yes | 403   | yes
            an editor CHANGED     | yes  | yes   | yes       | yes     | 403 | 403   | yes
            an editor SCHEDULED   | yes  | yes   | yes       | yes     | 403 | 403   | yes
            an editor WITHDRAWN   | yes  | yes   | yes       | yes     | yes | 403   | yes
            an editor BINNED      | yes  | 403   | 403       | 403     | 403 | yes   | yes
            an admin DRAFT        | yes  | yes   | yes       | yes     | yes | 403   | 403
            an admin CHANGED      | yes  | yes   | yes       | yes     | 403 | 403   | 403
            an admin SCHEDULED    | yes  | yes   | yes       | yes     | 403 | 403   | 403
            an admin WITHDRAWN    | yes  | yes   | yes       | yes     | yes | 403   | 403
            an admin BINNED       | yes  | 403   | 403       | 403     | 403 | yes   | 403
            """);

    private final ApplicationContext context;
    private final Everybody everybody;
    private Plots plots;

    MatrixTests(ApplicationContext context) {
        this.context = context;
        this.plots = new Plots(context);
        this.everybody = new Everybody(context);
    }

    /** Whom and what they are about, no other test's articles are. */
    @BeforeEach
    void tellsOfSomebodyNew() {
        plots = new Plots(context);
    }

    private static Map<String, List<String>> rights(String table) {
        Map<String, List<String>> rights = new LinkedHashMap<>();
        Address.rows(table).forEach(row -> rights.put(row.get(0), row.subList(1, row.size())));
        return rights;
    }

    private Plot begin(Situation situation) {
        return plots.begin(
                situation,
                plots.word(),
                everybody.account(Everybody.THE_WRITER),
                everybody.account(Everybody.AN_EDITOR));
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void tellsAndLetsDoNothingWithoutTheRight(Situation situation) {
        Plot plot = begin(situation);
        String before = whole(plot);
        List<String> surprises = new ArrayList<>();
        for (Address address : Addresses.OF_AN_ARTICLE) {
            int led = address.isRead() ? 302 : 401;
            everybody.outside.forEach((who, desk) -> surprises.addAll(
                    refused(who, address, asks(desk, address, plot), address.isForScripts() ? 401 : led, plot)));
            everybody.inside.forEach((who, desk) -> {
                String may = may(who, situation, address.right());
                if (!may.equals("yes")) {
                    surprises.addAll(refused(who, address, asks(desk, address, plot), Integer.parseInt(may), plot));
                }
            });
        }
        assertThat(surprises).isEmpty();
        assertThat(whole(plot)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void tellsAndLetsDoWhatIsTheirRight(Situation situation) {
        List<String> surprises = new ArrayList<>();
        everybody.inside.forEach((who, desk) -> {
            Plot plot = begin(situation);
            for (Address address : Addresses.OF_AN_ARTICLE) {
                if (may(who, situation, address.right()).equals("yes")) {
                    surprises.addAll(granted(who, address, asks(desk, address, plot), plot));
                    plot = address.isRead() ? plot : begin(situation);
                }
            }
        });
        assertThat(surprises).isEmpty();
    }

    private static List<String> granted(String who, Address address, HttpResponse<String> answer, Plot plot) {
        boolean isThere = plot.situation().has(address.when());
        List<String> surprises = surprises(who, address, answer, isThere ? address.answer() : address.otherwise());
        if (isThere && address.isTelling() && !says(answer, plot.secret())) {
            surprises.add(who + ", " + address + ": does not say it");
        }
        return surprises;
    }

    /** One's own article lets nobody reach what belongs to another. */
    @ParameterizedTest
    @EnumSource(Situation.class)
    void isNotGotRoundByWayOfAnArticleOfOnesOwn(Situation situation) {
        Plot plot = begin(situation);
        Account other = everybody.account(Everybody.ANOTHER_WRITER);
        Plot own = plots.begin(Situation.SCHEDULED, plots.word(), other, other);
        List<String> surprises = new ArrayList<>();
        Addresses.OF_AN_ARTICLE.stream()
                .filter(Address::isOfAPart)
                .forEach(address -> ways(address)
                        .forEach(way -> surprises.addAll(refused(
                                Everybody.ANOTHER_WRITER,
                                address,
                                asks(
                                        everybody.desk(Everybody.ANOTHER_WRITER),
                                        address,
                                        plot.filled(own.filled(way)
                                                .replace('<', '{')
                                                .replace('>', '}')),
                                        own),
                                404,
                                plot))));
        assertThat(surprises).isEmpty();
    }

    /** The address with one after the other of what it names left to belong to somebody else. */
    private static Stream<String> ways(Address address) {
        return Stream.of("sections/{id}", "{sectionId}", "{commentId}", "{shareId}")
                .filter(address.path()::contains)
                .map(part -> address.path().replace(part, part.replace('{', '<').replace('}', '>')));
    }

    private static String may(String who, Situation situation, String right) {
        List<String> rights = MAY.get(who + " " + situation);
        return rights == null ? "404" : rights.get(RIGHTS.indexOf(right));
    }

    private static HttpResponse<String> asks(Desk desk, Address address, Plot plot) {
        return asks(desk, address, plot.filled(address.path()), plot);
    }

    private static HttpResponse<String> asks(Desk desk, Address address, String path, Plot plot) {
        String[] fields = address.fields().stream().map(plot::filled).toArray(String[]::new);
        return address.isRead()
                ? desk.asks(path, "Accept", address.accepted())
                : desk.sendsWith(List.of("Sec-Fetch-Site", "same-origin", "Accept", address.accepted()), path, fields);
    }

    /** What those are told who have no right to it. */
    private static List<String> refused(
            String who, Address address, HttpResponse<String> answer, int expected, Plot plot) {
        List<String> surprises = surprises(who, address, answer, expected);
        if (says(answer, plot.secret())) {
            surprises.add(who + ", " + address + ": says it");
        }
        return surprises;
    }

    private static List<String> surprises(String who, Address address, HttpResponse<String> answer, int expected) {
        List<String> surprises = new ArrayList<>();
        if (answer.statusCode() != expected) {
            surprises.add(who + ", " + address + ": " + answer.statusCode() + " instead of " + expected);
        }
        return surprises;
    }

    static boolean says(HttpResponse<String> answer, String secret) {
        return (answer.body().replace(Plots.told(secret), "") + answer.headers().map()).contains(secret);
    }

    /** All that editors see of it. */
    private String whole(Plot plot) {
        Desk desk = everybody.desk(Everybody.AN_EDITOR);
        return Stream.of(plot.bench(), plot.section(), plot.bench() + "/shares")
                .map(path -> desk.reads(path).select("main").html())
                .toList()
                .toString();
    }

    @Test
    void knowsEveryAddressOfTheAdminAndOfTheSite() {
        Set<String> known = Stream.of(
                        Addresses.OF_AN_ARTICLE.stream().map(Address::mapping),
                        Address.rows(Addresses.LISTS).map(row -> row.get(0) + " " + row.get(1)),
                        Address.rows(Addresses.OF_READERS)
                                .map(row -> "GET " + row.get(0).replaceAll("editions/\\d", "editions/{number}")),
                        Address.rows(Addresses.OF_GUESTS).map(row -> row.get(0) + " " + row.get(1)),
                        Addresses.OF_NO_ARTICLE.lines())
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
        Set<String> there = mappings();
        assertThat(there.stream().filter(mapping -> !known.contains(mapping))).isEmpty();
        assertThat(known.stream().filter(mapping -> !there.contains(mapping))).isEmpty();
    }

    /** All that our controllers answer, but for what goes wrong. */
    private Set<String> mappings() {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(each -> each.getValue().getBeanType().getPackageName().startsWith("dossier."))
                .filter(each -> !each.getKey().getPatternValues().contains("/error"))
                .flatMap(each -> mappings(each.getKey()))
                .filter(mapping -> !mapping.contains("/broken"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> mappings(RequestMappingInfo info) {
        String form = info.getProducesCondition().getProducibleMediaTypes().stream()
                .map(MediaType::getSubtype)
                .filter(type -> List.of("json", "markdown").contains(type))
                .map(type -> " " + type)
                .collect(Collectors.joining());
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> info.getPatternValues().stream()
                        .map(path -> method + form + " " + path.replaceAll("\\{(\\w+):[^/]*}", "{$1}")));
    }
}
