package org.lodegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lodegraph.testing.Answers.data;
import static org.lodegraph.testing.Answers.json;
import static org.lodegraph.testing.Answers.list;
import static org.lodegraph.testing.Answers.pages;
import static org.lodegraph.testing.Answers.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.cypher.ShownStatement;
import org.lodegraph.testing.RunningProgram;

/** Price floors and the EU's arithmetic asked of the running program, each against another way to the same figure. */
@Execution(ExecutionMode.CONCURRENT)
class PriceFactsIT {

    private static final String EVALUATE = "/api/v1/price-floors/evaluate";
    private static final String CATHODE = "Cobalt: Price, average, dollars per pound: U.S. spot, cathode";
    private static final String COBALT = """
            {"bloc": "ministerial-2026", "mineral": "cobalt", "stage": "refining", "floorUsdPerTonne": 45000, "series": "%s"}
            """.formatted(CATHODE);

    /** USD 16.77 a pound in 2024, as printed: 36,971.52 a tonne. */
    private static final double MARKET = 16.77 / 0.00045359237;

    @Test
    void theCostOfAFloorFollowsFromTheNetworkAndThePrintedPrice() {
        JsonNode floor = RunningProgram.shared().ask(EVALUATE, COBALT).path("data");
        Set<String> members = StreamSupport.stream(
                        data("/blocs/ministerial-2026").path("members").spliterator(), false)
                .map(member -> member.path("iso3").asText())
                .collect(Collectors.toSet());
        double topUp = 45_000 - MARKET;
        Map<String, Double> tonnes = new HashMap<>();
        for (JsonNode edge : data("/minerals/cobalt/network").path("edges")) {
            String[] from = edge.path("from").asText().split("/", -1);
            String[] to = edge.path("to").asText().split("/", -1);
            if (from[1].equals("refining")
                    && members.contains(to[2])
                    && !members.contains(from[2])
                    && !from[2].equals("UNKNOWN")) {
                tonnes.merge(to[2], edge.path("tonnes").asDouble(), Double::sum);
            }
        }

        assertThat(floor.path("marketUsdPerTonne").asDouble()).isCloseTo(MARKET, within(0.01));
        assertThat(floor.path("topUpUsdPerTonne").asDouble()).isCloseTo(topUp, within(0.01));
        List<JsonNode> told = StreamSupport.stream(floor.path("byTarget").spliterator(), false)
                .filter(target -> target.path("member").asBoolean()
                        && target.path("tonnes").isNumber())
                .toList();
        assertThat(told).hasSizeGreaterThan(20);
        double total = 0;
        for (JsonNode target : told) {
            double pays = tonnes.getOrDefault(target.path("iso3").asText(), 0.0);
            assertThat(target.path("tonnes").asDouble()).as(target.toString()).isCloseTo(pays, within(1e-6));
            assertThat(target.path("costUsd").asDouble()).as(target.toString()).isCloseTo(pays * topUp, within(1.0));
            total += pays * topUp;
        }
        assertThat(floor.at("/totals/costUsd").asDouble()).isCloseTo(total, within(10.0));
    }

    @Test
    void theRowsOfTheStatementGiveTheSameTotals() {
        JsonNode answer = RunningProgram.shared().ask(EVALUATE + "?explain=true", COBALT);
        Map<String, Double> byDuty = new HashMap<>();
        for (Map<String, Object> row :
                ShownStatement.of(answer).rows(RunningProgram.shared().bolt())) {
            if (Boolean.TRUE.equals(row.get("tonnesUsable"))) {
                byDuty.merge(String.valueOf(row.get("duty")), (Double) row.get("tonnes"), Double::sum);
            }
        }

        JsonNode totals = answer.at("/data/totals");
        assertThat(byDuty).containsOnlyKeys("pays", "unknown", "among-members", "outside", "domestic");
        assertThat(totals.path("tonnes").asDouble()).isCloseTo(byDuty.getOrDefault("pays", Double.NaN), within(1e-6));
        assertThat(totals.path("unknownTonnes").asDouble())
                .isCloseTo(byDuty.getOrDefault("unknown", Double.NaN), within(1e-6));
        assertThat(totals.path("amongMembersTonnes").asDouble())
                .isCloseTo(byDuty.getOrDefault("among-members", Double.NaN), within(1e-6));
        assertThat(totals.path("outsideTonnes").asDouble())
                .isCloseTo(byDuty.getOrDefault("outside", Double.NaN), within(1e-6));
    }

    @Test
    void theStatesOfTheUnionChangeTheAnswer() {
        JsonNode states = RunningProgram.shared().ask(EVALUATE, COBALT);
        JsonNode all =
                RunningProgram.shared().ask(EVALUATE, COBALT.replace("\"floorUsd", "\"members\": \"all\", \"floorUsd"));

        assertThat(all.at("/data/totals/amongMembersTonnes").asDouble())
                .isGreaterThan(states.at("/data/totals/amongMembersTonnes").asDouble());
        assertThat(states.at("/meta/caveats").toString()).contains("members=all includes them");
        assertThat(all.at("/meta/caveats").toString()).doesNotContain("members=all includes them");
    }

    @Test
    void unfitFlowsHaveATopUpAndNoCost() {
        JsonNode answer = RunningProgram.shared().ask(EVALUATE, """
                {"bloc": "eu27", "mineral": "gallium", "stage": "refining", "floorUsdPerTonne": 500000}
                """);

        assertThat(answer.at("/data/topUpUsdPerTonne").asDouble()).isEqualTo(61_000); // 439 a kilogram in 2024
        assertThat(answer.at("/data/totals/costUsd").isNull()).isTrue();
        assertThat(answer.at("/meta/reasons/totals").asText()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "cobalt,   extraction, marketUsdPerTonne, 400", // its prices are of metal
        "cobalt,   refining,   series,            400", // two series
        "cobalt,   use,        stage,             400",
        "kryptonit, refining,  mineral,           404"
    })
    void refusesWithTheMenu(String mineral, String stage, String parameter, int status) {
        var answer = RunningProgram.shared().post(EVALUATE, """
                {"bloc": "g7", "mineral": "%s", "stage": "%s", "floorUsdPerTonne": 45000}
                """.formatted(mineral, stage));

        JsonNode problem = RunningProgram.json(answer.body());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.path("accepted").size()).isPositive();
    }

    /** Shares of the study, governance of the countries and the trade parameters, each by its own route, put together here. */
    @Test
    void theSupplyRiskOfMinedCobaltFollowsFromItsObservations() {
        Map<String, Double> governance = list("/countries?limit=1000").stream()
                .filter(country -> country.path("governance").isNumber())
                .collect(Collectors.toMap(
                        country -> country.path("iso3").asText(),
                        country -> country.path("governance").asDouble()));
        double concentration = 0;
        for (JsonNode share :
                pages("/observations?mineral=cobalt&kind=production&stage=extraction&edition=eu-crm-2023")) {
            if (share.path("scope").asText().equals("country")) {
                JsonNode value = share.path("value");
                double percent = value.path("central").isNumber()
                        ? value.path("central").asDouble()
                        : value.path("high").asDouble() / 2; // <0.1%
                String iso3 = share.path("iso3").asText();
                double trade = Map.of("COD", 1.1, "ZMB", 1.1, "FIN", 0.8)
                        .getOrDefault(iso3, 1.0); // as printed; FIN is a member
                concentration +=
                        percent * percent / 10_000 * 10 * (2.5 - governance.getOrDefault(iso3, Double.NaN)) / 5 * trade;
            }
        }
        JsonNode risk = row(list("/eu/supply-risk?mineral=cobalt"), "stage", "extraction");

        assertThat(risk.path("used").asText()).isEqualTo("gs");
        assertThat(risk.at("/inputs/hhiGlobal").asDouble()).isCloseTo(concentration, within(1e-9));
        assertThat(risk.path("recomputed").asDouble())
                .isCloseTo(concentration * (1 - 0.22) * 0.98, within(1e-9)); // EoL-RIR 22%, SI 0.98
        assertThat(risk.path("printed").asDouble()).isEqualTo(2.8);
    }

    @Test
    void theFormulaFitsThePrintForMostMaterials() {
        JsonNode meta = json("/eu/supply-risk").path("meta");

        assertThat(meta.at("/summary/rows").asInt()).isEqualTo(122); // risks by stage that the study prints
        assertThat(meta.at("/summary/recomputed").asInt()).isEqualTo(103);
        assertThat(meta.at("/summary/withinTolerance").asInt()).isEqualTo(79);
        assertThat(meta.at("/summary/meanAbsoluteDifference").asDouble()).isLessThan(0.17);
        assertThat(list("/eu/supply-risk")).allSatisfy(risk -> {
            boolean open = risk.path("recomputed").isNull();
            String key = "recomputed." + risk.path("mineral").asText()
                    + (risk.path("form").isNull() ? "" : "/" + risk.path("form").asText()) + "/"
                    + risk.path("stage").asText();
            assertThat(meta.path("reasons").has(key)).as(key).isEqualTo(open);
            assertThat(open
                            || risk.path("withinTolerance").asBoolean()
                            || risk.path("explanation").size() > 0)
                    .as(key)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"cobalt", "copper", "lithium", "magnesium", "silicon", "nickel"})
    void theLimitAgreesWithTheSinglePointsOfFailure(String mineral) {
        List<JsonNode> points =
                pages("/single-points-of-failure?target=EU27&mineral=" + mineral + "&unit=country-stage&theta=0");
        List<JsonNode> limits = list("/eu/limits?country=EU27").stream()
                .filter(limit -> limit.path("mineral").asText().equals(mineral)
                        && limit.path("source").asText().equals("traced"))
                .toList();

        assertThat(limits).isNotEmpty().allSatisfy(limit -> {
            String stage = limit.path("stage").asText();
            JsonNode point = row(
                    points,
                    "key",
                    mineral + "/" + stage + "/" + limit.path("thirdCountry").asText());
            assertThat(limit.path("exceeds").asBoolean())
                    .isEqualTo(point.path("rule65").asBoolean());
            double traced = points.stream()
                    .filter(other -> other.path("stage").asText().equals(stage))
                    .mapToDouble(other -> other.path("exposure").asDouble())
                    .sum();
            assertThat(limit.path("share").asDouble())
                    .isCloseTo(point.path("exposure").asDouble() / traced, within(1e-6));
        });
    }

    @Test
    void everyStrategicMaterialHasARowForTheUnionAndEachMember() {
        Set<String> materials = Set.copyOf(list("/minerals?limit=1000").stream()
                .filter(mineral -> mineral.path("lists").toString().contains("EU-STRATEGIC-2024"))
                .map(mineral -> mineral.path("id").asText())
                .toList());
        Map<String, Set<String>> rows = list("/eu/limits").stream()
                .collect(Collectors.groupingBy(
                        limit -> limit.path("iso3").asText(),
                        Collectors.mapping(limit -> limit.path("mineral").asText(), Collectors.toSet())));

        assertThat(materials).hasSize(27); // 17 names; platinum-group metals are 5, rare earths for magnets 7
        assertThat(rows)
                .hasSize(28)
                .allSatisfy((iso3, of) -> assertThat(of).as(iso3).isEqualTo(materials));
    }
}
