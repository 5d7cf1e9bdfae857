package org.lodegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lodegraph.testing.Answers.data;
import static org.lodegraph.testing.Answers.list;
import static org.lodegraph.testing.Answers.pages;
import static org.lodegraph.testing.Answers.printed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts about trade of 2024 (BACI) beside output, asked of the running program over HTTP. */
@Execution(ExecutionMode.CONCURRENT)
class TradeFactsIT {

    /** Every heading of BACI 2024 that is loaded, with the mineral and stage whose output stands beside it. */
    private static final Map<String, String> HEADINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("250490", "natural-graphite/extraction"),
            Map.entry("251010", "phosphate-rock/extraction"),
            Map.entry("251110", "barite/extraction"),
            Map.entry("252800", "boron/extraction"),
            Map.entry("252910", "feldspar/extraction"),
            Map.entry("252922", "fluorspar/extraction"),
            Map.entry("260200", "manganese/extraction"),
            Map.entry("260600", "aluminium/extraction"),
            Map.entry("280429", "helium/extraction"),
            Map.entry("280469", "silicon/refining"), // plants, not mines
            Map.entry("280470", "phosphate-rock/extraction"), // phosphorus is made from it
            Map.entry("280480", "arsenic/refining"),
            Map.entry("282200", "cobalt/extraction"),
            Map.entry("283691", "lithium/extraction"),
            Map.entry("283692", "strontium/extraction"),
            Map.entry("711011", "platinum/extraction"),
            Map.entry("711021", "palladium/extraction"),
            Map.entry("720292", "vanadium/extraction"),
            Map.entry("720293", "niobium/extraction"),
            Map.entry("740311", "copper/extraction"),
            Map.entry("750210", "nickel/extraction"),
            Map.entry("810194", "tungsten/extraction"),
            Map.entry("810320", "tantalum/extraction"),
            Map.entry("810411", "magnesium/refining"),
            Map.entry("810820", "titanium-mineral-concentrates/extraction"),
            Map.entry("811010", "antimony/extraction"),
            Map.entry("811212", "beryllium/extraction"),
            Map.entry("850511", "rare-earths/extraction")));

    /** Not separable: a basket of metals. Not among minerals with output by country: coking coal. */
    private static final List<String> LEFT_OUT = List.of("811292", "270112");

    @ParameterizedTest(name = "A1: beside {0}")
    @CsvSource({"usgs-mcs-2026, 16", "usgs-mcs-2025, 15"}) // a public atlas says 17 of 32 over headings that overlap
    void a1theTopExporterIsNotTheTopMinerForMostHeadings(String edition, int different) {
        Set<String> otherwise = new TreeSet<>();
        HEADINGS.forEach((heading, output) -> {
            String exporter = exporters(heading).get(0).get("exporter").asText();
            if (!leaders(output, edition).contains(exporter)) {
                otherwise.add(heading);
            }
        });

        assertThat(HEADINGS).hasSize(28);
        assertThat(otherwise)
                .as("top exporter by value is no top miner by tonnes")
                .hasSize(different);
    }

    /** {@return the countries with the largest output of 2024: two where they tie} */
    private static Set<String> leaders(String output, String edition) {
        List<JsonNode> rows = list("/minerals/" + output.replace("/", "/stages/")
                        + "/shares?year=2024&limit=1000&edition=" + edition)
                .stream()
                .filter(row -> !row.get("iso3").isNull() && !row.get("share").isNull())
                .toList();
        double most = rows.get(0).get("share").asDouble();
        assertThat(printed(rows.get(0).get("evidence").asText()).path("edition").asText())
                .isEqualTo(edition);
        return rows.stream()
                .filter(row -> row.get("share").asDouble() == most)
                .map(row -> row.get("iso3").asText())
                .collect(Collectors.toSet());
    }

    @Test
    void a2exportersOfCobaltOxidesAndHydroxidesBeforeTracing() {
        List<JsonNode> first = exporters("282200").subList(0, 5);

        // Percent of the value of 282200 in 2024, added up by exporter
        assertThat(first.stream().map(row -> row.get("exporter").asText()))
                .containsExactly("COD", "FIN", "NAM", "CHN", "ZMB");
        double[] percents = {28.6, 18.0, 15.3, 12.1, 10.5};
        for (int i = 0; i < percents.length; i++) {
            assertThat(first.get(i).get("share").asDouble() * 100).isCloseTo(percents[i], within(0.05));
        }
        // NA is Namibia; read as a missing value it would leave Finland 29% of what remains
        JsonNode shipment = list("/trade?hs6=282200&exporter=NAM&limit=1").get(0);
        assertThat(printed(shipment.get("evidence").asText()).path("edition").asText())
                .isEqualTo("baci-2024");
    }

    @ParameterizedTest(name = "A4: {0}")
    @CsvSource({"811212, 12.1", "720293, 31.9", "283691, 34.3", "810411, 39.9", "260600, 38.8"})
    void a4whatTheOthersExportForEachDollarOfTheLeader(String heading, double percent) {
        double leader = exporters(heading).get(0).get("share").asDouble();

        assertThat((1 - leader) / leader * 100).isCloseTo(percent, within(0.05)); // (world - leader) / leader
    }

    @Test
    void a6howManyPairsCannotReachEachOtherWithoutChina() {
        List<Double> lost = new ArrayList<>();
        Set<String> headings = new TreeSet<>(HEADINGS.keySet());
        headings.addAll(LEFT_OUT);
        for (String heading : headings) {
            List<JsonNode> pairs = pages("/trade?by=pair&hs6=" + heading);
            double share = 1
                    - (double) reachable(pairs, "CHN").size()
                            / reachable(pairs, "").size();
            lost.add(share);
            if (heading.equals("811292")) {
                assertThat(share).isCloseTo(0.0, within(0.0005)); // the gallium basket: others trade it round China
            }
        }

        assertThat(headings).hasSize(30);
        double mean = lost.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        assertThat(mean * 100).isCloseTo(8.7, within(0.05)); // ordered pairs, China's own not counted
    }

    /** {@return the ordered pairs of other countries than China between which goods can go, one country left out} */
    private static Set<String> reachable(List<JsonNode> pairs, String without) {
        Map<String, Set<String>> next = new HashMap<>();
        for (JsonNode pair : pairs) {
            String exporter = pair.get("exporter").asText();
            String importer = pair.get("importer").asText();
            if (!exporter.equals(without) && !importer.equals(without)) {
                next.computeIfAbsent(exporter, first -> new HashSet<>()).add(importer);
            }
        }
        Set<String> reached = new HashSet<>();
        next.keySet().stream()
                .filter(from -> !from.equals("CHN"))
                .forEach(from -> from(from, next).stream()
                        .filter(to -> !to.equals(from) && !to.equals("CHN"))
                        .forEach(to -> reached.add(from + ">" + to)));
        return reached;
    }

    private static Set<String> from(String start, Map<String, Set<String>> next) {
        Set<String> seen = new HashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String to : next.getOrDefault(open.pop(), Set.of())) {
                if (seen.add(to)) {
                    open.push(to);
                }
            }
        }
        return seen;
    }

    @ParameterizedTest(name = "A7: {0}")
    @CsvSource({
        // Points by which the three largest refiners hold more than the three largest miners, IEA 2025 for 2024
        "lithium,          '',                  rows,      19.3",
        "rare-earths,      'magnet rare earths', rows,      10.8",
        "copper,           '',                  rows,      9.0",
        "cobalt,           '',                  rows,      7.7",
        "natural-graphite, '',                  rows,      5.4",
        "natural-graphite, '',                  published, 5.0",
        "nickel,           '',                  rows,      -0.3",
        "nickel,           '',                  published, 0.2"
    })
    void a7refiningIsMoreConcentratedThanMining(String mineral, String form, String denominator, double points) {
        double gap =
                topThree(mineral, "refining", "", denominator) - topThree(mineral, "extraction", form, denominator);

        assertThat(gap * 100).isCloseTo(points, within(0.05));
    }

    private static double topThree(String mineral, String stage, String form, String denominator) {
        String asked = form.isEmpty() ? "" : "&form=" + form.replace(" ", "%20");
        return data("/minerals/" + mineral + "/stages/" + stage
                        + "/concentration?year=2024&edition=iea-2025&denominator=" + denominator + asked)
                .get("top3Share")
                .asDouble();
    }

    private static List<JsonNode> exporters(String heading) {
        return list("/trade?by=exporter&year=2024&limit=1000&hs6=" + heading);
    }
}
