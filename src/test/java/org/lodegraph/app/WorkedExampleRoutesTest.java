package org.lodegraph.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;
import org.lodegraph.web.Web;

/** The three core questions and related ones over HTTP, with the figures of the worked example computed by hand. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class WorkedExampleRoutesTest {

    private static final double EXACT = 1e-6;

    private static ServedRoutes served;

    @BeforeAll
    static void serve(GraphServer server) {
        served = new ServedRoutes(server, WorkedExample.CLOCK);
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @Test
    void answersSinglePointsOfFailure() {
        JsonNode answer = served.web().json("/api/v1/single-points-of-failure?target=TTT&mineral=examplium");
        JsonNode data = answer.path("data");

        assertThat(data.findValuesAsText("key")).containsExactly("examplium/RRR", "examplium/AAA");
        assertThat(data.path(0).path("exposure").asDouble()).isEqualTo(0.9); // R's share of what T takes
        assertThat(data.path(0).path("loss").path("noRerouting").asDouble()).isEqualTo(0.9);
        assertThat(data.path(0).path("loss").path("shared").asDouble())
                .isCloseTo(0.8775, within(EXACT)); // 0.9 x (1 - 2/80)
        assertThat(data.path(0).path("nMinus1").asDouble()).isCloseTo(0.2, within(EXACT)); // S is left
        assertThat(data.path(1).path("exposure").asDouble()).isCloseTo(0.725, within(EXACT)); // 0.9 x 0.75 + 0.1 x 0.5
        assertThat(data.path(1).path("witness").path("share").asDouble())
                .isCloseTo(0.675, within(EXACT)); // A -> R -> T
        JsonNode meta = answer.path("meta");
        assertThat(meta.path("target").path("demandTonnes").asDouble()).isEqualTo(40);
        assertThat(meta.path("reasons").has("loss.shared")).isFalse();
        assertThat(meta.path("method").asText()).isEqualTo("lodegraph-2; computed by the network engine");
        assertThat(meta.path("editions").path(0).asText()).isEqualTo("worked-example-1");
    }

    @Test
    void answersAQuestionInWordsLikeItsRequest() {
        JsonNode answer = Web.json(served.ask("Where does User T get its examplium?"));
        JsonNode same = served.web().json(answer.at("/data/request").asText());

        assertThat(answer.at("/data/request").asText())
                .isEqualTo("/api/v1/single-points-of-failure?target=TTT&mineral=examplium&theta=0");
        assertThat(answer.at("/data/answer")).isEqualTo(same.path("data")).isNotEmpty();
        for (String field : List.of("year", "editions", "reasons", "caveats", "target", "cypher")) {
            assertThat(answer.path("meta").path(field))
                    .as(field)
                    .isEqualTo(same.path("meta").path(field));
        }
    }

    @Test
    void rejectsAnAmbiguousQuestion() {
        JsonNode salad = Web.json(served.ask("cobalt where?"));
        JsonNode unknown = Web.json(served.ask("who refines examplum?"));

        assertThat(salad.path("status").asInt()).isEqualTo(400);
        assertThat(salad.path("parameter").asText()).isEqualTo("q");
        assertThat(salad.path("accepted").toString()).contains("where does Germany get its cobalt?");
        assertThat(unknown.path("status").asInt()).isEqualTo(404);
        assertThat(unknown.path("parameter").asText()).isEqualTo("q");
        assertThat(unknown.path("value").asText()).isEqualTo("examplum");
        assertThat(unknown.path("nearest").toString()).containsIgnoringCase("examplium");
    }

    @Test
    void answersChokepoints() {
        JsonNode data =
                served.web().json("/api/v1/chokepoints?mineral=examplium").path("data");

        assertThat(data.path(0).path("key").asText()).isEqualTo("examplium/refining/RRR");
        assertThat(data.path(0).path("share").asDouble()).isEqualTo(0.8);
        assertThat(data.path(0).path("hhi").path("low").asDouble()).isCloseTo(6800, within(EXACT)); // 80^2 + 20^2
        assertThat(data.path(0).path("chokepoint").asBoolean()).isTrue();
        assertThat(data.path(0).path("worldLoss").asDouble())
                .isCloseTo(0.78, within(EXACT)); // (40 x 0.8775 + 60 x 0.715) / 100
        assertThat(data.path(1).path("worldLoss").asDouble()).isCloseTo(0.12, within(EXACT)); // from 0.1 a chokepoint
        assertThat(data.path(1).path("chokepointBasis").asText()).isEqualTo("world-loss");
    }

    @Test
    void answersAlternativeRoutes() {
        JsonNode data = served.web()
                .json("/api/v1/routes?target=TTT&mineral=examplium&exclude=RRR")
                .path("data");

        assertThat(data.path("shortfallTonnes").asDouble()).isCloseTo(36, within(EXACT)); // 0.9 x 40
        assertThat(data.path("routes")).hasSize(1);
        assertThat(data.path("routes").path(0).path("coverage").asDouble())
                .isCloseTo(0.027778, within(EXACT)); // 1 / 36: the link S -> T has 5 - 4 to spare
        assertThat(data.path("bindingCut").path(0).path("key").asText())
                .isEqualTo("examplium/refining/SSS->examplium/use/TTT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/single-points-of-failure?target=TTT&mineral=examplium&theta=0.001",
                "/api/v1/single-points-of-failure?target=EU27&mineral=examplium&unit=country-stage&theta=0.001",
                "/api/v1/chokepoints?mineral=examplium",
                "/api/v1/chokepoints?asOf=2025-10-20",
                "/api/v1/countries/TTT/exposure"
            })
    void explainsTheStatementThatGivesTheSameRows(String path) {
        JsonNode answer = served.web().json(path + (path.contains("?") ? "&" : "?") + "explain=true");
        List<JsonNode> rows = overBolt(answer.path("meta"));

        assertThat(rows).isNotEmpty().hasSameSizeAs(answer.path("data"));
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            JsonNode element = answer.path("data").path(i);
            row.properties().forEach(column -> {
                JsonNode field = element.path(column.getKey());
                if (!field.isMissingNode()) {
                    assertThat(plain(field)).as(path + " " + column.getKey()).isEqualTo(plain(column.getValue()));
                }
            });
        }
    }

    @Test
    void saysWhyNoStatementIsShown() {
        for (String assumption : List.of("theta=0", "headroom=0.3", "slack=1", "policy=high", "epsilon=0.2")) {
            JsonNode meta = served.web()
                    .json("/api/v1/single-points-of-failure?target=TTT&mineral=examplium&explain=true&" + assumption)
                    .path("meta");

            assertThat(meta.path("cypher").isNull()).as(assumption).isTrue();
            assertThat(meta.path("reasons").path("cypher").asText())
                    .as(assumption)
                    .contains("the graph holds", "the network engine computed this answer");
        }
    }

    @Test
    void explainsTheStatementThatFindsTheRoutes() {
        JsonNode answer =
                served.web().json("/api/v1/routes?target=TTT&mineral=examplium&exclude=AAA&tolerance=1&explain=true");
        List<JsonNode> candidates = overBolt(answer.path("meta"));

        assertThat(candidates.stream().map(WorkedExampleRoutesTest::plain).toList())
                .isEqualTo(plain(answer.path("data").path("candidates")));
        assertThat(answer.path("data").path("routes"))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(candidates)
                        .anySatisfy(
                                candidate -> assertThat(candidate.path("key")).isEqualTo(route.path("candidate"))));
    }

    /** Runs the statement with its parameters as a reader would paste them: as in the JSON. */
    private static List<JsonNode> overBolt(JsonNode meta) {
        ObjectMapper mapper = new ObjectMapper();
        Map<?, ?> parameters = mapper.convertValue(meta.path("cypherParameters"), Map.class);
        List<JsonNode> rows = new ArrayList<>();
        try (var session = TestDatabase.server().driver().session()) {
            Map<String, Object> named = new LinkedHashMap<>();
            parameters.forEach((name, value) -> named.put(String.valueOf(name), value));
            session.run(meta.path("cypherText").asText(), named)
                    .forEachRemaining(row -> rows.add(mapper.valueToTree(row.asMap())));
        }
        return rows;
    }

    /** Removes the difference of 1 and 1.0, and the order of a map's keys. */
    private static Object plain(JsonNode node) {
        if (node.isNumber()) {
            return Math.round(node.asDouble() * 1e9);
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(plain(item)));
            return items;
        }
        if (node.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), plain(field.getValue())));
            return fields;
        }
        return node.asText();
    }
}
