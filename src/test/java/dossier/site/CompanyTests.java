package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.directory.Kind;
import dossier.mention.Companion;
import dossier.text.Slug;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyTests {

    private static final List<String> NAMES = List.of(
            "A",
            "OpenAI",
            "Liang Wenfeng",
            "European Commission",
            "University of California, Berkeley, School of Law",
            "Bundesnachrichtendienstverwaltungsgebäudereinigung",
            "W".repeat(200),
            "M W M W M W M W M W M W M W M W M W M W M W M W",
            "梁文锋",
            "中华人民共和国国家互联网信息办公室中华人民共和国国家互联网信息办公室",
            "الهيئة الوطنية للذكاء الاصطناعي والبيانات والحوسبة السحابية",
            "👩‍👩‍👧‍👦".repeat(40));

    @ParameterizedTest
    @MethodSource("companies")
    void letsNoNameMeetAnotherNorLeaveThePicture(Company company) {
        Rectangle2D picture = new Rectangle2D.Double(0, 0, Company.WIDTH, company.height());
        List<Rectangle2D> names = new ArrayList<>();
        names.add(ofSubject(company));
        company.branches().forEach(branch -> names.add(ofBranch(branch)));
        assertThat(names).allMatch(picture::contains);
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(names.get(i).intersects(names.get(j))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("companies")
    void drawsEachLineAsWideAsItIsFrequentAndAllWithinTheTrunk(Company company) {
        List<Branch> branches = company.branches();
        double root = company.trunkY();
        for (Branch branch : branches) {
            assertThat(branch.root() - branch.weight() / 2).isCloseTo(root, within());
            root += branch.weight();
            assertThat(branch.weight()).isBetween(1.0, 9.0);
            assertThat(branch.weight())
                    .isGreaterThanOrEqualTo(branches.get(branches.size() - 1).weight());
            assertThat(branch.x()).isBetween(Branch.TRUNK + 20.0, Company.WIDTH / 2.0);
        }
        assertThat(company.trunkY()).isNotNegative();
        assertThat(root).isCloseTo(company.height() - company.trunkY(), within());
    }

    @Test
    void givesTheFirstNameTheFirstRowAndTheWidestLine() {
        Company company =
                new Company("Ada", List.of(companion("Bea", 6), companion("Cleo", 3), companion("Dora", 3)), 12);
        List<Branch> branches = company.branches();
        assertThat(branches).extracting(branch -> branch.companion().name()).containsExactly("Bea", "Cleo", "Dora");
        assertThat(branches).extracting(Branch::y).containsExactly(20.0, 60.0, 100.0);
        assertThat(branches.get(0).weight()).isEqualTo(2 * branches.get(1).weight());
        assertThat(branches.get(0).x())
                .isEqualTo(branches.get(2).x())
                .isLessThan(branches.get(1).x());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OpenAI", "DeepSeek", "Liang Wenfeng", "European Commission", "梁文锋", "A…"})
    void saysAUsualNameWhole(String name) {
        Company company = new Company(name, List.of(companion(name, 3)), 3);
        assertThat(company.branches().get(0).name().isCut()).isFalse();
        assertThat(String.join(" ", company.branches().get(0).name().lines())).isEqualTo(name);
    }

    @Test
    void cutsALongNameAtALetterAndSaysSo() {
        assertThat(Lettering.of("A very long name of an authority", 15, 100, 2).lines())
                .containsExactly("A very long", "name of a…");
        assertThat(Lettering.of("👩‍👩‍👧‍👦".repeat(9), 15, 180, 2).lines())
                .hasSize(1)
                .allMatch(line -> line.endsWith("👦…"));
        assertThat(Lettering.of("Incomprehensibilities", 15, 60, 3).isCut()).isTrue();
        assertThat(Lettering.of("Short", 15, 60, 3).isCut()).isFalse();
    }

    @Test
    void tellsThoseApartWhoseNamesReadTheSame() {
        String school = "University of California, Berkeley, School of ";
        assertThat(told(companion(school + "Law", 3), companion(school + "Business", 2)))
                .extracting(lines -> lines.get(1))
                .satisfiesExactly(
                        law -> assertThat(law).startsWith("…").endsWith("School of Law"),
                        business -> assertThat(business).startsWith("…").endsWith("of Business"));
        Companion poet = new Companion(Kind.PERSON, new Slug("a"), "John Smith", "poet", "He wrote.", 2);
        Companion painter = new Companion(Kind.PERSON, new Slug("b"), "John Smith", "painter", "He drew.", 1);
        assertThat(told(poet, painter))
                .containsExactly(List.of("John Smith", "poet"), List.of("John Smith", "painter"));
        Companion other = new Companion(Kind.PERSON, new Slug("c"), "John Smith", "poet", "He rhymed.", 1);
        assertThat(told(poet, other))
                .containsExactly(List.of("John Smith", "He wrote."), List.of("John Smith", "He rhymed."));
    }

    private static List<List<String>> told(Companion... companions) {
        return new Company("Ada", List.of(companions), 9)
                .branches().stream().map(branch -> branch.name().lines()).toList();
    }

    @Test
    void tellsTheKindsApartByTheirShapes() {
        assertThat(Stream.of(Kind.values()).map(Branch::shape)).doesNotHaveDuplicates();
        Company company = new Company(
                "Ada",
                List.of(
                        new Companion(Kind.PRODUCT, new Slug("engine"), "Engine", "", "A machine.", 2),
                        new Companion(Kind.PERSON, new Slug("bea"), "Bea", "", "A person.", 1)),
                4);
        assertThat(company.kinds()).containsExactly(Kind.PERSON, Kind.PRODUCT);
    }

    @Test
    void saysThatItCountsOnlyTheLatestOfVeryManySections() {
        Company all = new Company("Ada", List.of(companion("Bea", 6)), 500);
        Company cut = new Company("Ada", List.of(companion("Bea", 6)), 501);
        assertThat(all.isOfTheLatest()).isFalse();
        assertThat(cut.isOfTheLatest()).isTrue();
        assertThat(cut.counted()).isEqualTo(500);
    }

    private static Stream<Company> companies() {
        Random random = new Random(12);
        return IntStream.rangeClosed(1, Company.MOST)
                .boxed()
                .flatMap(size -> NAMES.stream().map(name -> new Company(name, companions(size, random), 12)));
    }

    private static List<Companion> companions(int size, Random random) {
        int most = 1 << random.nextInt(20);
        return random.ints(size, 1, most + 1)
                .boxed()
                .sorted((one, other) -> other - one)
                .map(sections -> companion(NAMES.get(random.nextInt(NAMES.size())), sections))
                .toList();
    }

    private static Companion companion(String name, long sections) {
        return new Companion(Kind.ORGANISATION, new Slug("somebody"), name, "", "Known to all.", sections);
    }

    private static Rectangle2D ofSubject(Company company) {
        Lettering name = company.name();
        return box(company.nameX() - name.width(), company.base(0), name.width(), name);
    }

    private static Rectangle2D ofBranch(Branch branch) {
        return box(branch.x() - 8, branch.base(0), branch.nameX() - branch.x() + 8 + branch.width(), branch.name());
    }

    /** From the top of the first line's letters to the foot of the last line's. */
    private static Rectangle2D box(double x, double base, double width, Lettering name) {
        double lines = Branch.LEADING * (name.lines().size() - 1);
        return new Rectangle2D.Double(
                x, base - 0.8 * Branch.SIZE, width, 0.8 * Branch.SIZE + lines + 0.25 * Branch.SIZE);
    }

    private static Offset<Double> within() {
        return Offset.offset(0.001);
    }
}
