package org.lodegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lodegraph.testing.Answers.assertPrinted;
import static org.lodegraph.testing.Answers.json;
import static org.lodegraph.testing.Answers.list;
import static org.lodegraph.testing.Answers.row;
import static org.lodegraph.testing.Answers.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.cypher.ShownStatement;
import org.lodegraph.testing.RunningProgram;

/** Blocs side by side and as they might be, asked of the packaged program on the shipped tables. */
class CoverageIT {

    private static final double EXACT = 1e-12;
    private static final String WHAT_IF = "/api/v1/blocs/what-if";
    /** The columns that the statement and the answer share; the shares of blocs are parts of its figures. */
    private static final List<String> OF_OUTPUT = List.of("mineral", "stage", "year", "editions", "unit", "withheld");

    private static final List<String> BLOCS = List.of("ministerial-2026", "signatories-2026", "eu27", "g7", "msp");

    private final RunningProgram program = RunningProgram.shared();

    @Test
    void f36countsTheStatesOfTheMinisterialAndTheSignatories() {
        JsonNode states = json("/coverage?mineral=cobalt").at("/meta/states");

        assertThat(states.get("ministerial-2026").asInt()).isEqualTo(54); // 53 states and the USA as host
        assertThat(states.get("signatories-2026").asInt()).isEqualTo(11);
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
        JsonNode covered = list("/coverage?bloc=ministerial-2026&year=2024&edition=usgs-mcs-2025&mineral=" + mineral
                        + "&stage=" + stage)
                .get(0);

        assertThat(covered.at("/blocs/0/share").asDouble() * 100).isCloseTo(percent, within(0.05));
        assertPrinted(elements(covered.at("/blocs/0/outside")), "usgs-mcs-2025");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "members=states&denominator=rows",
                "members=all&denominator=rows",
                "members=states&denominator=published",
                "members=states&denominator=rows&year=2024&edition=usgs-mcs-2025"
            })
    void eachColumnIsTheCoverageOfItsBloc(String terms) {
        List<JsonNode> table = list("/coverage?limit=1000&" + terms);

        assertThat(table).hasSizeGreaterThan(20);
        for (int i = 0; i < BLOCS.size(); i++) {
            Map<String, JsonNode> alone = list("/blocs/" + BLOCS.get(i) + "/coverage?limit=1000&" + terms).stream()
                    .collect(Collectors.toMap(CoverageIT::key, one -> one));
            for (JsonNode stage : table) {
                JsonNode cell = stage.get("blocs").get(i);
                JsonNode same = Objects.requireNonNull(alone.get(key(stage)), key(stage));
                String what = BLOCS.get(i) + " " + key(stage);
                assertThat(cell.get("bloc").asText()).isEqualTo(BLOCS.get(i));
                assertThat(cell.get("share")).as(what).isEqualTo(same.get("share"));
                assertThat(stage.get("year")).as(what).isEqualTo(same.get("year"));
                assertThat(stage.get("editions")).as(what).isEqualTo(same.get("editions"));
                assertAdds(cell, stage.get("denominatorTonnes"), what);
                List<String> outside = texts(cell.get("outside"), "iso3");
                assertThat(outside).as(what).hasSizeLessThanOrEqualTo(5);
                assertThat(Collections.disjoint(outside, texts(same.get("members"), "iso3")))
                        .as(what)
                        .isTrue();
            }
        }
    }

    /** Share and tonnes, and what is missing to each mark, are one figure said in several ways. */
    private static void assertAdds(JsonNode cell, JsonNode denominator, String what) {
        if (cell.get("share").isNull()) {
            return;
        }
        double share = cell.get("share").asDouble();
        Map.of("to50", 0.5, "to65", 0.65, "to100", 1.0).forEach((mark, value) -> {
            JsonNode gap = cell.at("/missing/" + mark);
            assertThat(gap.get("share").asDouble()).as(what + mark).isCloseTo(Math.max(0, value - share), within(1e-9));
            if (!denominator.isNull()) {
                double tonnes = denominator.asDouble();
                assertThat(gap.get("tonnes").asDouble())
                        .as(what + mark)
                        .isCloseTo(Math.max(0, value - share) * tonnes, within(1e-9 * tonnes));
                assertThat(cell.get("tonnes").asDouble()).isCloseTo(share * tonnes, within(1e-9 * tonnes));
            } else {
                assertThat(gap.get("tonnes").isNull()).as(what + mark).isTrue();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/coverage?limit=1000",
                "/coverage?list=EU-2023&bloc=eu27&members=all&denominator=published",
                "/coverage?mineral=lithium&stage=refining&year=2024"
            })
    void explainsTheStatementThatGivesTheSameRowsOverBolt(String path) {
        JsonNode answer = json(path + "&explain=true");
        List<Object> rows = ShownStatement.of(answer).rows(program.bolt()).stream()
                .map(row -> plain(((ObjectNode) new ObjectMapper().valueToTree(row)).retain(OF_OUTPUT)))
                .toList();
        List<Object> data = elements(answer.get("data")).stream()
                .map(row -> plain(((ObjectNode) row).retain(OF_OUTPUT)))
                .toList();
        assertThat(rows).isNotEmpty().isEqualTo(data);
    }

    /** One number has two writings, 1 and 1.0, and the order of a map's keys says nothing. */
    private static Object plain(JsonNode node) {
        if (node.isNumber()) {
            return node.asDouble();
        }
        if (node.isArray()) {
            return elements(node).stream().map(CoverageIT::plain).toList();
        }
        if (node.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), plain(field.getValue())));
            return fields;
        }
        return node.asText();
    }

    @Test
    void everyMineralOfTheListIsThereOrNamedAsWithoutOutput() {
        JsonNode answer = json("/coverage?limit=1000");
        List<String> told = new ArrayList<>(texts(answer.get("data"), "mineral"));
        told.addAll(texts(answer.at("/meta/withoutOutput")));
        List<String> listed = list("/minerals?limit=1000").stream()
                .filter(mineral -> texts(mineral.get("lists"), "list").contains("US-2025"))
                .map(mineral -> mineral.get("id").asText())
                .toList();

        assertThat(listed).hasSize(60); // the lines of the final list of 2025
        assertThat(told).contains("rare-earths"); // the list has sixteen of its elements
        told.removeIf("rare-earths"::equals);
        assertThat(told.stream().distinct()).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void leavesWithheldOutputOutOfEveryShareAndNamesIt() {
        JsonNode lithium = row(list("/coverage?bloc=g7&mineral=lithium&stage=extraction"), "mineral", "lithium");

        assertThat(texts(lithium.get("withheld"))).containsExactly("USA"); // "W" in the table
        assertThat(texts(lithium.at("/blocs/0/outside"), "iso3")).doesNotContain("USA");
    }

    @Test
    void theTableReadsAsCsv() {
        List<String> lines = program.get("/api/v1/coverage?mineral=cobalt&bloc=g7,msp&format=csv")
                .body()
                .lines()
                .toList();

        assertThat(lines.get(0)).startsWith("mineral,stage,year,editions").contains("blocs.missing.to65.share");
        assertThat(lines).hasSize(3); // extraction and refining
        assertThat(lines.get(1)).contains("g7;msp");
    }

    @ParameterizedTest(name = "{0}: {1} about {2}")
    @CsvSource({
        "/api/v1/coverage?bloc=g8,          404, bloc, g7",
        "'/api/v1/coverage?bloc=g7,eu28',   404, bloc, eu27",
        "/api/v1/coverage?list=US-1999,     400, list, US-2025",
        "/api/v1/coverage?year=1950,        400, year, 2024",
        "/api/v1/coverage?members=some,     400, members, states"
    })
    void refusesWhatIsNotThere(String path, int status, String parameter, String offered) {
        HttpResponse<String> answer = program.get(path);
        JsonNode problem = RunningProgram.json(answer.body());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(problem.get("parameter").asText()).isEqualTo(parameter);
        assertThat(texts(problem.get(status == 404 ? "nearest" : "accepted"))).contains(offered);
    }

    @Test
    void addingChinaToTheMinisterialAddsItsShareOfEachStage() {
        JsonNode answer = whatIf("{'bloc': 'ministerial-2026', 'add': ['CHN']}");
        Map<String, JsonNode> alone = list("/blocs/ministerial-2026/coverage?limit=1000").stream()
                .collect(Collectors.toMap(CoverageIT::key, one -> one));

        assertThat(texts(answer.at("/data/states"))).hasSize(55).contains("CHN"); // 54 and China
        assertThat(answer.at("/data/coverage").size()).isEqualTo(alone.size());
        for (JsonNode stage : answer.at("/data/coverage")) {
            double before = stage.at("/before/share").asDouble();
            double china = list("/minerals/" + stage.get("mineral").asText() + "/stages/"
                            + stage.get("stage").asText() + "/shares?limit=1000&year="
                            + stage.get("year").asText())
                    .stream()
                    .filter(one -> one.get("iso3").asText().equals("CHN"))
                    .mapToDouble(one -> one.get("share").asDouble())
                    .sum();
            assertThat(stage.at("/before/share"))
                    .isEqualTo(Objects.requireNonNull(alone.get(key(stage))).get("share"));
            assertThat(stage.at("/after/share").asDouble()).as(key(stage)).isCloseTo(before + china, within(1e-9));
        }
    }

    @Test
    void theFewestForARefinersShareAreTheLargestAndReachIt() {
        JsonNode answer = whatIf("{'bloc': 'g7', 'mineral': 'lithium', 'stage': 'extraction', 'threshold': 0.65}");
        JsonNode least = answer.at("/data/least");
        String names = texts(least.get("add"), "iso3").stream().collect(Collectors.joining("','", "'", "'"));
        JsonNode made = whatIf("{'bloc': 'g7', 'mineral': 'lithium', 'stage': 'extraction', 'add': [" + names + "]}");
        List<String> outside = texts(
                list("/coverage?bloc=g7&mineral=lithium&stage=extraction")
                        .get(0)
                        .at("/blocs/0/outside"),
                "iso3");

        assertThat(least.get("count").asInt())
                .isEqualTo(least.get("add").size())
                .isPositive();
        assertThat(texts(least.get("add"), "iso3"))
                .isEqualTo(outside.subList(0, least.get("count").asInt()));
        assertThat(least.get("share").asDouble())
                .isGreaterThanOrEqualTo(0.65)
                .isCloseTo(made.at("/data/coverage/0/after/share").asDouble(), within(EXACT));
        assertPrinted(
                elements(least.get("add")),
                made.at("/data/coverage/0/editions/0").asText());
    }

    @ParameterizedTest(name = "{0} for {1} of {2}")
    @CsvSource({"ministerial-2026, USA, cobalt, 0.8", "g7, DEU, nickel, 0.7", "msp, KOR, lithium, 0.9"})
    void theFewestForATargetReachWhatTheyAreSaidToAndNoneOfThemIsSpare(
            String bloc, String target, String mineral, double threshold) {
        String asked = "'bloc': '" + bloc + "', 'target': '" + target + "', 'mineral': '" + mineral + "'";
        JsonNode least =
                whatIf("{" + asked + ", 'threshold': " + threshold + "}").at("/data/least");
        List<String> add = texts(least.get("add"), "iso3");

        assertThat(add).isNotEmpty();
        assertThat(supplied(asked, add)).isCloseTo(least.get("share").asDouble(), within(1e-9));
        for (JsonNode joining : least.get("add")) {
            List<String> others = new ArrayList<>(add);
            others.remove(joining.get("iso3").asText());
            double without = others.isEmpty() ? before(asked, add) : supplied(asked, others);
            assertThat(without).as("without " + joining).isLessThan(threshold);
            assertThat(least.get("share").asDouble() - without)
                    .isCloseTo(joining.get("share").asDouble(), within(1e-9));
        }
    }

    private double supplied(String asked, List<String> add) {
        return coverage(asked, add).at("/after/share").asDouble();
    }

    private double before(String asked, List<String> add) {
        return coverage(asked, add).at("/before/share").asDouble();
    }

    private JsonNode coverage(String asked, List<String> add) {
        String names = add.stream().collect(Collectors.joining("','", "'", "'"));
        return whatIf("{" + asked + ", 'add': [" + names + "]}").at("/data/coverage/0");
    }

    @Test
    void coverageOfATargetBeforeIsThatOfTheBloc() {
        JsonNode answer = whatIf("{'bloc': 'g7', 'target': 'DEU', 'add': ['AUS']}");
        List<JsonNode> alone = list("/blocs/g7/coverage?target=DEU&limit=1000");

        assertThat(answer.at("/data/coverage").size()).isEqualTo(alone.size()).isPositive();
        for (int i = 0; i < alone.size(); i++) {
            JsonNode stage = answer.at("/data/coverage").get(i);
            assertThat(stage.get("mineral")).isEqualTo(alone.get(i).get("mineral"));
            assertThat(stage.at("/before/share")).isEqualTo(alone.get(i).get("share"));
        }
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "add[0]|USA|{'bloc': 'g7', 'add': ['USA']}",
                "remove[1]|AUS|{'bloc': 'g7', 'remove': ['USA', 'AUS']}",
                "remove|AUS|{'bloc': 'g7', 'add': ['AUS'], 'remove': ['AUS']}",
                "threshold|1.5|{'bloc': 'g7', 'mineral': 'cobalt', 'threshold': 1.5}",
                "threshold|-1.0|{'bloc': 'g7', 'mineral': 'cobalt', 'threshold': -1}",
                "mineral|none|{'bloc': 'g7', 'threshold': 0.5}",
                "add|none|{'bloc': 'g7'}",
                "add|none|{'bloc': 'g7', 'add': [], 'remove': []}",
                "members|some|{'bloc': 'g7', 'add': ['AUS'], 'members': 'some'}"
            })
    void refusesAChangeThatIsNone(String parameter, String value, String body) {
        HttpResponse<String> answer = program.post(WHAT_IF, body.replace('\'', '"'));
        JsonNode problem = RunningProgram.json(answer.body());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(problem.get("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.get("value").asText()).isEqualTo(value);
        assertThat(problem.get("accepted")).isNotEmpty();
    }

    @Test
    void storesNothing() {
        String before = program.get("/health/ready").body();
        whatIf("{'bloc': 'g7', 'add': ['AUS'], 'mineral': 'lithium'}");

        assertThat(program.get("/health/ready").body()).isEqualTo(before);
        assertThat(texts(json("/blocs/g7").at("/data/members"), "iso3")).doesNotContain("AUS");
    }

    private JsonNode whatIf(String body) {
        return program.ask(WHAT_IF, body.replace('\'', '"'));
    }

    private static String key(JsonNode row) {
        return row.get("mineral").asText() + "/" + row.get("stage").asText();
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
