package org.lodegraph.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.cypher.ShownStatement;
import org.lodegraph.testing.RunningProgram;

/** The packaged program as a user sees it: every route over HTTP, and REST compared with the same Cypher over Bolt. */
class EndToEndIT {

    private static final double TOLERANCE = 1e-9;

    private final RunningProgram program = RunningProgram.shared();

    @Test
    void reportsReadinessWithItsCounts() {
        assertThat(program.ready().nodes()).isPositive();
        assertThat(program.ready().relationships()).isPositive();
        assertThat(program.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(RunningProgram.json(program.get("/health/ready").body())
                        .path("dataVersion")
                        .asText())
                .isEqualTo(program.ready().dataVersion());
    }

    @Test
    void answersTheExampleOfEveryRouteOfItsOwnDocument() {
        JsonNode document = RunningProgram.json(program.get("/openapi.json").body());
        Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
        Map<String, Integer> promised = new LinkedHashMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String asked = example(path.getKey(), operation.getValue());
                    String name = operation.getKey() + " " + asked;
                    answers.put(name, answer(operation.getKey(), asked, operation.getValue()));
                    String first =
                            operation.getValue().path("responses").fieldNames().next();
                    promised.put(name, Integer.valueOf(first));
                }));
        assertThat(answers).hasSizeGreaterThan(25);
        answers.forEach((path, answer) -> {
            assertThat(answer.statusCode()).as(path + " gave " + answer.body()).isIn(promised.get(path), 404);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(path)
                    .contains("json");
        });
    }

    private HttpResponse<String> answer(String method, String path, JsonNode operation) {
        JsonNode body = operation.at("/requestBody/content/application~1json/example");
        // Trade needs one of two parameters, neither of which is required by itself.
        return program.send(
                method.toUpperCase(Locale.ROOT),
                path.equals("/api/v1/trade") ? path + "?mineral=cobalt" : path,
                body.isMissingNode() ? "" : body.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/single-points-of-failure?target=USA&mineral=cobalt&theta=0.001",
                "/api/v1/single-points-of-failure?target=EU27&mineral=lithium&theta=0.001",
                "/api/v1/single-points-of-failure?target=JPN&mineral=silicon&theta=0.001&unit=country-stage",
                "/api/v1/single-points-of-failure?target=KOR&mineral=magnesium&theta=0.001",
                "/api/v1/chokepoints?mineral=cobalt",
                "/api/v1/chokepoints",
                "/api/v1/routes?target=KOR&mineral=cobalt&exclude=CHN",
                "/api/v1/routes?target=DEU&mineral=lithium&exclude=CHN&tolerance=1",
                "/api/v1/countries/USA/exposure",
                "/api/v1/minerals/cobalt/stages/extraction/shares",
                "/api/v1/minerals/lithium/network",
                "/api/v1/countries/USA/import-reliance",
                "/api/v1/measures?asOf=2025-10-20",
                "/api/v1/blocs/ministerial-2026/coverage?mineral=cobalt&stage=extraction"
            })
    void explainsTheStatementThatGivesTheSameRowsOverBolt(String path) {
        JsonNode answer = program.ask(path + (path.contains("?") ? "&" : "?") + "explain=true");
        List<Map<String, Object>> rows = ShownStatement.of(answer).rows(program.bolt());
        JsonNode data = answer.at(path.contains("/routes") ? "/data/candidates" : "/data");
        if (data.isArray()) {
            assertThat(rows).as(path).hasSizeGreaterThanOrEqualTo(data.size());
            for (int i = 0; i < data.size(); i++) {
                assertThat(sameSharedFields(data.get(i), rows.get(i)))
                        .as(path + " row " + i)
                        .isPositive();
            }
        } else {
            assertThat(rows).as(path).isNotEmpty();
        }
    }

    /** Compares the fields that the answer and the row share, and returns their number. */
    private static int sameSharedFields(JsonNode element, Map<String, Object> row) {
        int compared = 0;
        for (Map.Entry<String, Object> column : row.entrySet()) {
            JsonNode field = element.get(column.getKey());
            if (field == null || field.isContainerNode()) {
                continue;
            }
            Object value = column.getValue();
            if (value instanceof Number number) {
                assertThat(field.asDouble())
                        .as(column.getKey())
                        .isCloseTo(
                                number.doubleValue(),
                                org.assertj.core.data.Offset.offset(
                                        TOLERANCE * Math.max(1, Math.abs(number.doubleValue()))));
            } else if (value == null) {
                assertThat(field.isNull()).as(column.getKey() + " " + field).isTrue();
            } else {
                assertThat(field.asText()).as(column.getKey()).isEqualTo(value.toString());
            }
            compared++;
        }
        return compared;
    }

    @Test
    void servesNeo4jBrowserNextToTheApi() {
        URI browser = program.browser().resolve("/browser/");
        assertThat(RunningProgram.get(browser).statusCode()).isEqualTo(200);
        assertThat(RunningProgram.get(browser).body()).contains("Neo4j Browser");
    }

    @Test
    void answersTheSameBytesTwiceAndNotModifiedToClientsThatHaveThem() {
        String path = "/api/v1/chokepoints?mineral=cobalt";
        HttpResponse<String> first = program.get(path);
        HttpResponse<String> second = program.get(path);
        assertThat(untimed(second.body())).isEqualTo(untimed(first.body()));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(program.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    private static String untimed(String body) {
        return body.replaceAll("\"tookMs\":[0-9.]+", "\"tookMs\":0");
    }

    private static String example(String path, JsonNode operation) {
        String filled = path;
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode given = parameter.path("example");
            String value = (given.isArray() ? given.path(0).asText() : given.asText()).replace(" ", "%20");
            if (parameter.path("in").asText().equals("path")) {
                filled = filled.replace("{" + parameter.path("name").asText() + "}", value);
            } else if (parameter.path("required").asBoolean()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.path("name").asText())
                        .append('=')
                        .append(value);
            }
        }
        return filled + query;
    }
}
