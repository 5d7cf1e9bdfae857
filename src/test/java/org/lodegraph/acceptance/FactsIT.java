package org.lodegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lodegraph.testing.Answers.assertPrinted;
import static org.lodegraph.testing.Answers.data;
import static org.lodegraph.testing.Answers.json;
import static org.lodegraph.testing.Answers.list;
import static org.lodegraph.testing.Answers.printed;
import static org.lodegraph.testing.Answers.row;
import static org.lodegraph.testing.Answers.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The facts that were worked out by hand from the published files, asked of the running program over HTTP: the packaged program on
 * the shipped tables. Each number stands in the sources as the comment says; shares and indexes are arithmetic on
 * the printed rows.
 */
@Execution(ExecutionMode.CONCURRENT)
class FactsIT {

    private static final String MCS_2025 = "year=2024&edition=usgs-mcs-2025";
    private static final double A_TENTH_OF_A_PERCENT = 0.0005; // printed to one decimal of a percent

    @Test
    void holdsTheCountriesMineralsAndAgreementsOfThePlan() {
        // The least numbers are the plan's: 240 countries, 90 minerals, 33 agreements.
        assertThat(list("/countries?limit=1000")).hasSizeGreaterThanOrEqualTo(240);
        assertThat(list("/minerals?limit=1000")).hasSizeGreaterThanOrEqualTo(90);
        assertThat(list("/agreements?limit=1000")).hasSizeGreaterThanOrEqualTo(33);
    }

    @Test
    void f01toF05countTheListOfNetImportReliance() {
        List<JsonNode> list = list(reliance());
        List<JsonNode> whole = list.stream()
                .filter(row -> row.at("/percent/raw").asText().equals("100"))
                .toList();

        assertThat(list).hasSize(64); // F01: lines of Fig 2
        assertThat(whole).hasSize(15); // F02: of these, "100"
        assertThat(whole.stream().filter(row -> suppliers(row).contains("CHN"))).hasSize(10); // F03
        assertThat(whole.stream().filter(row -> suppliers(row).indexOf("CHN") == 0))
                .hasSize(6); // F04
        assertThat(list.stream().filter(row -> suppliers(row).contains("CHN")))
                .hasSize(27); // F05: 25 with footnotes glued on
        assertPrinted(whole, "usgs-mcs-2025");
    }

    @ParameterizedTest(name = "F08, F09: {0}")
    @CsvSource({
        "cobalt,           76,   NOR FIN JPN CAN",
        "nickel,           48,   ''",
        "natural-graphite, 100,  CHN CAN MEX MOZ",
        "lithium,          >50,  CHL ARG",
        "silicon,          <50,  BRA RUS CAN MYS"
    })
    void f08andF09nameTheSourcesInTheOrderOfPrint(String mineral, String raw, String sources) {
        JsonNode row = list(reliance()).stream()
                .filter(line -> line.get("mineral").asText().equals(mineral))
                .findFirst()
                .orElseThrow();

        assertThat(row.at("/percent/raw").asText()).isEqualTo(raw);
        if (!sources.isEmpty()) {
            assertThat(suppliers(row)).startsWith(sources.split(" "));
        }
        assertThat(printed(row.get("evidence").asText()).path("raw").asText()).isEqualTo(raw);
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource({
        // fact, mineral, stage, leader, share of rows, share published (F: as printed), HHI low, HHI high where the
        // rest is one owner
        "F10, cobalt,           extraction, COD, 0.763, 0.76, 5941, 5945", // 220,000 of 288,200
        "F11, rare-earths,      extraction, CHN, 0.685, 0.69, 4924,    0", // 270,000 of 394,270
        "F12, gallium,          refining,   CHN, 0.984, 0.99, 9688, 9688", // 750 of 762
        "F13, natural-graphite, extraction, CHN, 0.779, 0.79, 6143, 6143", // 1,270,000 of 1,630,670
        "F14, lithium,          extraction, AUS, 0.374, 0.37, 2303,    0", // 88,000 of 235,380, the US withheld
        "F15, tungsten,         extraction, CHN, 0.823, 0.83, 6812, 6816", // 67,000 of 81,400
        "F17, nickel,           extraction, IDN, 0.602, 0.59, 3798, 3865", // 2,200,000 of 3,655,000
        "F18, copper,           extraction, CHL, 0.234, 0.23, 1069, 1211", // 5,300 of 22,640
        "F18, copper,           refining,   CHN, 0.441, 0.44, 2168, 2252", // 12,000 of 27,210
        "F21, magnesium,        refining,   CHN, 0.909, 0.95, 8280,    0", // 950 of 1,045
        "F22, indium,           refining,   CHN, 0.706, 0.70, 5306,    0", // 760 of 1,077
        "F24, silicon,          refining,   CHN, 0.848, 0.85, 7220,    0", // 3,900 of 4,600, the US withheld
        "F25, titanium,         refining,   CHN, 0.678, 0.69, 4968,    0" // 220,000 of 324,300, the US withheld
    })
    void sharesAndConcentrationAreThoseOfThePrintedRows(
            String fact,
            String mineral,
            String stage,
            String leader,
            double rows,
            double published,
            int low,
            int high) {
        String path = "/minerals/" + mineral + "/stages/" + stage;
        JsonNode measured = data(path + "/concentration?" + MCS_2025);
        JsonNode first = list(path + "/shares?" + MCS_2025).get(0);
        JsonNode firstPublished =
                list(path + "/shares?denominator=published&" + MCS_2025).get(0);

        assertThat(first.get("iso3").asText()).as(fact).isEqualTo(leader);
        assertThat(first.get("share").asDouble()).as(fact).isCloseTo(rows, within(A_TENTH_OF_A_PERCENT));
        assertThat(firstPublished.get("share").asDouble()).as(fact).isCloseTo(published, within(0.006));
        assertThat(measured.at("/top1/iso3").asText()).as(fact).isEqualTo(leader);
        assertThat(measured.at("/hhi/low").asDouble()).as(fact).isCloseTo(low, within(0.5));
        if (high > 0) {
            assertThat(measured.at("/hhi/high").asDouble()).as(fact).isCloseTo(high, within(0.5));
        }
        assertPrinted(List.of(first, firstPublished), "usgs-mcs-2025");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"F11, rare-earths, 5024", "F13, natural-graphite, 6381"}) // squares over 390,000 and 1,600,000
    void concentrationOnThePublishedTotal(String fact, String mineral, int hhi) {
        JsonNode measured =
                data("/minerals/" + mineral + "/stages/extraction/concentration?denominator=published&" + MCS_2025);

        assertThat(measured.at("/hhi/low").asDouble()).as(fact).isCloseTo(hhi, within(0.5));
    }

    @Test
    void f14leavesWithheldOutputOutOfTheRows() {
        JsonNode answer = json("/minerals/lithium/stages/extraction/shares?" + MCS_2025);
        List<String> countries = texts(answer.get("data"), "iso3");

        assertThat(countries).startsWith("AUS", "CHL", "CHN").doesNotContain("USA"); // 88,000, 49,000, 41,000
    }

    @Test
    void f19chinaRefinesFarMoreCopperThanItMines() {
        assertThat(share("copper", "extraction", "CHN"))
                .isCloseTo(0.080, within(A_TENTH_OF_A_PERCENT)); // 1,800 of 22,640
        assertThat(share("copper", "refining", "CHN"))
                .isCloseTo(0.441, within(A_TENTH_OF_A_PERCENT)); // 12,000 of 27,210
    }

    @Test
    void f28chinaLeadsSeventeenRows() {
        List<JsonNode> rows = list("/observations?kind=leading-share&edition=usgs-mcs-2025&limit=1000");

        assertThat(rows).hasSize(31);
        assertThat(rows.stream().filter(row -> row.get("iso3").asText().equals("CHN")))
                .hasSize(17);
        assertPrinted(rows, "usgs-mcs-2025");
    }

    @ParameterizedTest(name = "F26: {0} {1}")
    @CsvSource({"vanadium, 70", "bismuth, 81", "antimony, 60", "fluorspar, 62"})
    void f26chinasPrintedShareOfFourMinerals(String mineral, int percent) {
        JsonNode leading = list("/observations?kind=leading-share&edition=usgs-mcs-2025&mineral=" + mineral)
                .get(0);

        assertThat(leading.get("iso3").asText()).isEqualTo("CHN");
        assertThat(leading.at("/value/central").asInt()).isEqualTo(percent);
        assertPrinted(List.of(leading), "usgs-mcs-2025");
    }

    @ParameterizedTest(name = "F30: {0}")
    @CsvSource({
        "gallium,          refining,   1.6",
        "magnesium,        refining,   9.1",
        "tungsten,         extraction, 17.7",
        "natural-graphite, extraction, 22.1",
        "cobalt,           extraction, 23.7",
        "rare-earths,      extraction, 31.5",
        "nickel,           extraction, 39.8",
        "lithium,          extraction, 62.6",
        "copper,           extraction, 76.6"
    })
    void f30whatIsLeftWithoutTheLargest(String mineral, String stage, double percent) {
        JsonNode measured = data("/minerals/" + mineral + "/stages/" + stage + "/concentration?" + MCS_2025);

        assertThat(measured.get("nMinus1Share").asDouble() * 100).isCloseTo(percent, within(0.05));
    }

    @Test
    void f31prints80PercentRelianceOnCompoundsAfterFourYearsAtTheTop() {
        List<JsonNode> rows = salient("refining", "Salient statistics: compounds and metals");

        assertThat(rows.stream().map(row -> row.get("raw").asText()))
                .containsExactly("100", ">95", ">95", ">95", "80"); // 2020 to 2024
        assertThat(rows.get(1).at("/value/low").asInt()).isEqualTo(95);
        assertPrinted(rows, "usgs-mcs-2025");
    }

    @Test
    void f33printsTheConcentratesOfTheSameYearsAsNetExports() {
        List<JsonNode> rows = salient("extraction", "Salient statistics: mineral concentrates");

        assertThat(rows.get(4).get("raw").asText()).isEqualTo("E"); // 2024, while compounds are 80% reliant
        assertThat(rows.get(4).get("note").asText()).isEqualTo("net-exporter");
        assertThat(rows.get(4).at("/value/high").asInt()).isZero();
        assertPrinted(rows, "usgs-mcs-2025");
    }

    private static List<JsonNode> salient(String stage, String form) {
        return list("/observations?mineral=rare-earths&iso3=USA&kind=net-import-reliance&edition=usgs-mcs-2025&stage="
                        + stage)
                .stream()
                .filter(row -> row.get("form").asText().equals(form))
                .sorted(Comparator.comparing(row -> row.get("year").asInt()))
                .toList();
    }

    @Test
    void f35reservesKeepTheLowEndOfAnOpenTotal() {
        String reserves = "/observations?kind=reserves&edition=usgs-mcs-2025&limit=1000&mineral=";
        List<JsonNode> cobalt = list(reserves + "cobalt");
        List<JsonNode> rareEarths = list(reserves + "rare-earths");

        assertThat(value(cobalt, "COD")).isEqualTo(6_000_000);
        assertThat(row(cobalt, "scope", "world").at("/value/central").asInt()).isEqualTo(11_000_000);
        assertThat(value(rareEarths, "CHN")).isEqualTo(44_000_000);
        assertThat(value(rareEarths, "BRA")).isEqualTo(21_000_000);
        JsonNode world = row(rareEarths, "scope", "world");
        assertThat(world.get("raw").asText()).isEqualTo(">90000000");
        assertThat(world.at("/value/low").asInt()).isEqualTo(90_000_000);
        assertThat(world.at("/value/central").isNull()).isTrue();
        assertPrinted(List.of(row(cobalt, "iso3", "COD"), row(rareEarths, "iso3", "CHN"), world), "usgs-mcs-2025");
    }

    @Test
    void f36countsTheMinisterialAndTheSignatories() {
        JsonNode ministerial = data("/blocs/ministerial-2026");
        List<String> states = StreamSupport.stream(ministerial.get("members").spliterator(), false)
                .filter(member -> !member.get("role").asText().equals("host"))
                .map(member -> member.get("iso3").asText())
                .toList();

        assertThat(states).hasSize(53); // 54 with the EU
        assertThat(texts(ministerial.get("memberBlocs"))).containsExactly("eu27");
        List<String> signatories = texts(data("/blocs/signatories-2026").get("members"), "iso3");
        assertThat(signatories).hasSize(11);
        assertThat(states).containsAll(signatories);
    }

    @ParameterizedTest(name = "F37: {0}")
    @CsvSource({
        "cobalt,           extraction, 80.6",
        "lithium,          extraction, 51.1",
        "nickel,           extraction, 19.6",
        "rare-earths,      extraction, 18.8",
        "natural-graphite, extraction, 8.3",
        "tungsten,         extraction, 3.2",
        "gallium,          refining,   0.8"
    })
    void f37shareOfWorldOutputInsideTheMinisterial(String mineral, String stage, double percent) {
        JsonNode covered = list("/blocs/ministerial-2026/coverage?mineral=" + mineral + "&stage=" + stage + "&"
                        + MCS_2025)
                .get(0);

        assertThat(covered.get("share").asDouble() * 100).isCloseTo(percent, within(0.05));
    }

    @Test
    void f40controlsTwelveOfSeventeenRareEarths() {
        Set<String> inForce = rareEarths("in-force", "2025-10-20");
        Set<String> announced = new TreeSet<>(inForce);
        announced.addAll(rareEarths("not-yet", "2025-10-20"));

        assertThat(inForce)
                .containsExactlyInAnyOrder(
                        "samarium", "gadolinium", "terbium", "dysprosium", "lutetium", "scandium", "yttrium");
        assertThat(announced).hasSize(12).contains("holmium", "erbium", "thulium", "europium", "ytterbium");
    }

    @ParameterizedTest(name = "F42: on {0} {1}")
    @CsvSource({
        "2025-10-20, in-force",
        "2026-01-15, suspended",
        "2026-11-27, suspended", // closed at both ends
        "2026-11-28, scheduled-end-passed"
    })
    void f42theBanOnGalliumGermaniumAndAntimonyByDate(String date, String state) {
        JsonNode ban = list("/measures?mineral=gallium&iso3=CHN&asOf=" + date).stream()
                .filter(measure -> measure.get("type").asText().equals("ban"))
                .findFirst()
                .orElseThrow();

        assertThat(texts(ban.get("minerals"))).containsExactly("antimony", "gallium", "germanium");
        assertThat(texts(ban.get("targets"))).containsExactly("USA");
        assertThat(ban.get("state").asText()).isEqualTo(state);
        assertThat(ban.get("suspendedUntil").asText()).isEqualTo("2026-11-27");
        assertThat(printed(ban.get("id").asText()).path("kind").asText()).isEqualTo("measure");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "F32, rare-earth-sources,   usgs-mcs-2025-text",
        "F43, china-leads-refining, iea-gcmo-2025-text",
        "F43, top-three-refining,   iea-gcmo-2025-text",
        "F44, oecd-restricted-trade, oecd-inventory-2025",
        "F44, oecd-net-additions,   oecd-inventory-2025"
    })
    void whatNoDataHoldIsKeptWithItsSourceAndSaidToBeQuoted(String fact, String id, String source) {
        JsonNode statement = row(list("/statements?limit=1000"), "id", id);
        JsonNode evidence = printed(id);

        assertThat(statement.get("kind").asText()).as(fact).isEqualTo("quoted");
        assertThat(statement.get("text").asText())
                .isEqualTo(evidence.path("text").asText());
        assertThat(evidence.path("quoted").asBoolean()).isTrue();
        assertThat(evidence.at("/source/id").asText()).isEqualTo(source);
    }

    @Test
    void f32f43f44holdTheNumbersThatAreQuoted() {
        List<JsonNode> statements = list("/statements?limit=1000");

        assertThat(text(statements, "rare-earth-sources")).contains("70%", "13%", "6%", "5%");
        assertThat(text(statements, "china-leads-refining")).contains("19 of the 20");
        assertThat(text(statements, "top-three-refining")).contains("86%", "2024", "82%", "2020");
        assertThat(text(statements, "oecd-restricted-trade")).contains("14%", "67%", "46%");
        assertThat(text(statements, "oecd-net-additions")).contains("Seven", "94%");
        // 70² + 13² + 6² + 5² = 5130, and 6² more where the rest is one owner
        int named = 70 * 70 + 13 * 13 + 6 * 6 + 5 * 5;
        assertThat(row(statements, "id", "rare-earth-sources").get("answer").asText())
                .contains(String.format(java.util.Locale.ROOT, "%,d", named), "5,166");
    }

    @Test
    void f46theSuspensionOfCobaltExportsEndedInAQuota() {
        JsonNode suspension = data("/measures/CD-COBALT-2025A");

        assertThat(suspension.get("effective").asText()).isEqualTo("2025-02-01");
        assertThat(suspension.get("datePrecision").asText()).isEqualTo("month");
        assertThat(suspension.get("ended").asText()).isEqualTo("2025-10-15");
        assertThat(suspension.get("note").asText()).contains("four months", "extended");
        assertThat(list("/measures?mineral=cobalt&iso3=COD&asOf=2025-10-20").stream()
                        .filter(measure -> measure.get("type").asText().equals("quota"))
                        .map(measure -> measure.get("state").asText()))
                .contains("in-force");
        printed("CD-COBALT-2025A");
        printed("cobalt-suspension");
    }

    private static String text(List<JsonNode> statements, String id) {
        return row(statements, "id", id).get("text").asText();
    }

    @ParameterizedTest(name = "F45: {0}")
    @CsvSource({"usgs-mcs-2025, 220000, 290000, 5941", "usgs-mcs-2026, 226000, 302000, 5766"})
    void f45keepsBothEditionsOfTheSameYear(String edition, int congo, int world, int hhi) {
        String filter = "mineral=cobalt&kind=production&stage=extraction&year=2024&edition=" + edition;
        List<JsonNode> rows = list("/observations?" + filter);

        assertThat(value(rows, "COD")).isEqualTo(congo);
        assertPrinted(rows, edition);
        assertThat(rows.stream()
                        .filter(row -> row.get("scope").asText().equals("world"))
                        .findFirst()
                        .orElseThrow()
                        .at("/value/central")
                        .asInt())
                .isEqualTo(world);
        assertThat(data("/minerals/cobalt/stages/extraction/concentration?year=2024&edition=" + edition)
                        .at("/hhi/low")
                        .asDouble())
                .isCloseTo(hhi, within(0.5));
    }

    private static String reliance() {
        return "/countries/USA/import-reliance?edition=usgs-mcs-2025";
    }

    private static Set<String> rareEarths(String state, String date) {
        Set<String> elements =
                Set.copyOf(textsWhere(json("/minerals?limit=1000").get("data"), "id", "parent", "rare-earths"));
        return list("/measures?iso3=CHN&state=" + state + "&asOf=" + date).stream()
                .flatMap(measure -> texts(measure.get("minerals")).stream())
                .filter(elements::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static double share(String mineral, String stage, String iso3) {
        return list("/minerals/" + mineral + "/stages/" + stage + "/shares?" + MCS_2025).stream()
                .filter(row -> row.get("iso3").asText().equals(iso3))
                .findFirst()
                .orElseThrow()
                .get("share")
                .asDouble();
    }

    private static int value(List<JsonNode> rows, String iso3) {
        return rows.stream()
                .filter(row -> row.get("iso3").asText().equals(iso3))
                .findFirst()
                .orElseThrow()
                .at("/value/central")
                .asInt();
    }

    private static List<String> suppliers(JsonNode row) {
        return texts(row.get("sources"), "iso3");
    }

    private static List<String> textsWhere(JsonNode array, String field, String condition, String value) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(row -> row.get(condition).asText().equals(value))
                .map(row -> row.get(field).asText())
                .toList();
    }
}
