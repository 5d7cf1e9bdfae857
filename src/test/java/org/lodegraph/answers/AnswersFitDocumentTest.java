package org.lodegraph.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.lodegraph.app.ServedRoutes;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;
import org.lodegraph.web.Web;

/** Every route of the worked example answers what the OpenAPI document lists, and no other field. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class AnswersFitDocumentTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Values for parameters by name, where the example of the document is not in this database; each is asked. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("mineral", List.of("examplium", "gapium")),
            Map.entry("target", List.of("TTT", "EU27")),
            Map.entry("country", List.of("EU27")),
            Map.entry("iso3", List.of("TTT")),
            Map.entry("exporter", List.of("RRR")),
            Map.entry("importer", List.of("TTT")),
            Map.entry("exclude", List.of("RRR", "examplium/refining/SSS")),
            Map.entry("bloc", List.of("eu27")),
            Map.entry("within", List.of("eu27")),
            Map.entry("edition", List.of("worked-example-1")),
            Map.entry("asOf", List.of("2025-10-20", "2026-01-15")),
            Map.entry("slack", List.of("unlimited")),
            Map.entry("limit", List.of("1")),
            Map.entry(
                    "q",
                    List.of(
                            "where does User T get its examplium?",
                            "who refines examplium?",
                            "who mines examplium?",
                            "what is User T most exposed to?",
                            "where could User T get examplium without Refiner R?",
                            "which measures does Refiner R impose?")));

    /** Names in bodies, for those of the document's examples. */
    private static final Map<String, String> NAMES = Map.of(
            "cobalt", "examplium",
            "copper", "twinium",
            "rare-earths", "gapium",
            "USA", "TTT",
            "CHN", "RRR",
            "COD", "AAA",
            "ministerial-2026", "eu27");

    /** Lists in which the ids of a path are found, where it is not the path before them. */
    private static final Map<String, String> LISTS = Map.of(
            "/evidence/{id}", "/observations",
            "/scans/{id}/cancel", "/scans");

    private static final Set<String> LEFT_OUT = Set.of("format", "cursor", "timeLimitSeconds");

    /** How many words of a menu are asked at the most. */
    private static final int WORDS = 2;

    /** The list of critical minerals that is taken where none is named. */
    private static final String LIST =
            "MATCH (mineral:Mineral {id: 'examplium'}) CREATE (mineral)-[:LISTED_ON]->(:CriticalList {id: 'US-2025', year: 2025})";

    /** Operations on what this database does not have, a scan that runs among it. */
    private static final List<String> EMPTY = List.of(
            "GET /applications/{id}",
            "GET /sites/{id}",
            "POST /scans/{id}/cancel",
            "POST /subscriptions/{id}/deliveries/{delivery}/redeliver");

    private final List<String> faults = new ArrayList<>();
    private final Map<String, TreeSet<Integer>> statuses = new TreeMap<>();
    private int requests;

    @Test
    void noFieldIsUnlisted() {
        try (ServedRoutes served = new ServedRoutes(TestDatabase.server(), WorkedExample.CLOCK)) {
            Web web = served.web();
            JsonNode document = web.json("/openapi.json");
            AnswerValidator validator = new AnswerValidator(document);
            TestDatabase.run(LIST);
            scan(web);
            Operation.of(document).stream()
                    .sorted(Comparator.comparingInt(AnswersFitDocumentTest::turn))
                    .forEach(operation -> {
                        ask(web, operation, validator);
                        if (operation.path().equals("/scans")) {
                            awaitScans(web);
                        }
                    });
        }

        assertThat(faults).isEmpty();
        assertThat(requests).isGreaterThan(100);
        assertThat(statuses.values())
                .as("%s", statuses)
                .allSatisfy(found -> assertThat(found).isSubsetOf(200, 201, 202, 400, 404, 409));
        assertThat(statuses.entrySet().stream()
                        .filter(found -> found.getValue().first() >= 400)
                        .map(Map.Entry::getKey))
                .containsExactlyElementsOf(EMPTY);
    }

    @Test
    void theDocumentListsEveryFieldOfTheContract() {
        try (ServedRoutes served = new ServedRoutes(TestDatabase.server(), WorkedExample.CLOCK)) {
            JsonNode document = served.web().json("/openapi.json");

            assertThat(Contract.read().faults(document)).isEmpty();
        }
    }

    /** First what stores, so that there is something to read; last what takes it away. */
    private static int turn(Operation operation) {
        if (operation.method().equals("DELETE") || operation.path().endsWith("/cancel")) {
            return 2;
        }
        return operation.method().equals("GET") ? 1 : 0;
    }

    /** Scans at an earlier date, so that a later scan differs from it. */
    private static void scan(Web web) {
        web.post("/api/v1/scans", "{\"target\": [\"TTT\"], \"mineral\": [\"examplium\"], \"asOf\": \"2024-01-01\"}");
        awaitScans(web);
    }

    private static void awaitScans(Web web) {
        await().atMost(PATIENCE).until(() -> !web.get("/api/v1/scans").body().contains("\"state\":\"running\""));
    }

    private void ask(Web web, Operation operation, AnswerValidator validator) {
        ask(web, operation, Map.of(), validator);
        for (JsonNode parameter : operation.node().path("parameters")) {
            String name = parameter.path("name").asText();
            if (!LEFT_OUT.contains(name)) {
                values(web, operation, parameter).stream()
                        .filter(value ->
                                !value.equals(parameter.at("/schema/default").asText()))
                        .limit(parameter.path("schema").has("enum") ? WORDS : Long.MAX_VALUE)
                        .forEach(value -> ask(web, operation, Map.of(name, value), validator));
            }
        }
    }

    private void ask(Web web, Operation operation, Map<String, String> given, AnswerValidator validator) {
        String path = Operation.BASE + operation.path();
        Map<String, String> query = new LinkedHashMap<>();
        for (JsonNode parameter : operation.node().path("parameters")) {
            String name = parameter.path("name").asText();
            boolean inPath = parameter.path("in").asText().equals("path");
            boolean isNeeded = inPath
                    || parameter.path("required").asBoolean()
                    || (operation.path().equals("/coverage") && name.equals("bloc")); // the usual blocs are not there
            if (isNeeded || given.containsKey(name)) {
                String value = given.containsKey(name)
                        ? given.get(name)
                        : values(web, operation, parameter).get(0);
                if (inPath) {
                    path = path.replace("{" + name + "}", encoded(value));
                } else {
                    query.put(name, value);
                }
            }
        }
        StringBuilder address = new StringBuilder(path);
        query.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(encoded(value)));
        check(operation, address.toString(), sent(web, operation, address.toString()), validator);
    }

    private static HttpResponse<String> sent(Web web, Operation operation, String address) {
        JsonNode example = operation.node().at("/requestBody/content/application~1json/example");
        if (example.isMissingNode()) {
            return web.ask(operation.method(), address);
        }
        String body = example.toString();
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            body = body.replace("\"" + name.getKey() + "\"", "\"" + name.getValue() + "\"");
        }
        return web.send(operation.method(), "application/json", address, BodyPublishers.ofString(body));
    }

    private void check(Operation operation, String address, HttpResponse<String> answer, AnswerValidator validator) {
        requests++;
        statuses.computeIfAbsent(operation.toString(), route -> new TreeSet<>()).add(answer.statusCode());
        if (!operation.node().path("responses").has(Integer.toString(answer.statusCode()))) {
            faults.add(operation.method() + " " + address + " does not list " + answer.statusCode());
        }
        JsonNode body = Web.json(answer);
        (answer.statusCode() < 300 ? validator.faults(operation, body) : validator.faults(body))
                .forEach(fault -> faults.add(operation.method() + " " + address + fault));
        if (operation.path().equals("/ask") && answer.statusCode() == 200) {
            JsonNode asked = body.path("data");
            validator
                    .faults(asked.path("request").asText(), asked.path("answer"), body.path("meta"))
                    .forEach(fault -> faults.add(operation.method() + " " + address + fault));
        }
    }

    private static List<String> values(Web web, Operation operation, JsonNode parameter) {
        String name = parameter.path("name").asText();
        JsonNode schema = parameter.path("schema");
        if (schema.has("enum")) {
            return texts(schema.path("enum"));
        }
        if (parameter.path("in").asText().equals("path") && operation.path().contains("/{" + name + "}")) {
            List<String> ids = ids(web, operation, name);
            return ids.isEmpty() ? List.of(parameter.path("example").asText()) : ids;
        }
        JsonNode example = parameter.path("example");
        return VALUES.getOrDefault(name, List.of((example.isArray() ? example.get(0) : example).asText()));
    }

    /** The first ids of the list before a parameter of the path. */
    private static List<String> ids(Web web, Operation operation, String name) {
        String before = operation.path().substring(0, operation.path().indexOf("/{" + name + "}"));
        String list = LISTS.getOrDefault(operation.path(), before);
        if (list.contains("{") || VALUES.containsKey(name)) {
            return VALUES.getOrDefault(name, List.of());
        }
        return texts(web.json(Operation.BASE + list).path("data")).stream()
                .limit(2)
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(element -> element.isObject() ? element.path("id") : element)
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
