package org.lodegraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;
import org.lodegraph.web.Route;
import org.lodegraph.web.RouteWalk;

/** Every route of the program over HTTP, wired as in the program, on small tables in a real database. */
@WithDatabase(Fixture.SMALL_TABLES)
class RoutesTest {

    /** The subscription of the routes' examples. In a path with two ids, the error must name the bad one. */
    private static final String SUBSCRIPTION = """
            CREATE (:Subscription {id: 'sub_1f0c5c1e8a5b4c0f9d3b7a6e2f4d8c90', url: 'https://risk.example.org/', rules: [], minSeverity: 'low',
              heartbeat: false, active: false, failures: 0, lost: 0, createdAt: datetime('2026-01-15T12:00:00Z')})
            """;

    @Test
    void refusesEveryBadValueOfEveryParameterOfEveryRoute() throws Exception {
        TestDatabase.load(Fixture.SMALL_TABLES);
        TestDatabase.run(SUBSCRIPTION);
        try (ServedRoutes served = new ServedRoutes(TestDatabase.server(), WorkedExample.CLOCK)) {
            assertThat(served.routes()).hasSizeGreaterThanOrEqualTo(30);
            assertThat(RouteWalk.faults(served.base(), served.features().api())).isEmpty();
        }
    }

    @Test
    void everyPropertyAndParameterOfTheOpenApiDocumentIsDescribed() throws Exception {
        try (ServedRoutes served = new ServedRoutes(TestDatabase.server(), WorkedExample.CLOCK)) {
            JsonNode document = new ObjectMapper()
                    .readTree(served.web().get("/openapi.json").body());
            List<String> silent = new ArrayList<>();
            document.at("/components/schemas")
                    .properties()
                    .forEach(schema -> schema.getValue().path("properties").properties().stream()
                            .filter(property -> property.getValue()
                                    .path("description")
                                    .asText()
                                    .isBlank())
                            .forEach(property -> silent.add(schema.getKey() + "." + property.getKey())));
            document.path("paths")
                    .findValues("parameters")
                    .forEach(parameters -> parameters.forEach(parameter -> {
                        if (parameter.path("description").asText().isBlank()) {
                            silent.add(parameter.path("name").asText());
                        }
                    }));
            assertThat(document.at("/components/schemas").size()).isGreaterThan(100);
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void everyRouteShowsItsStatementOrSaysWhyNot() throws Exception {
        TestDatabase.load(Fixture.SMALL_TABLES);
        try (ServedRoutes served = new ServedRoutes(TestDatabase.server(), WorkedExample.CLOCK)) {
            for (Route route : served.routes()) {
                if (route.method().equals("GET")) {
                    String path = route.example() + (route.example().contains("?") ? "&" : "?") + "explain=true";
                    HttpResponse<String> answer = served.web().get(path);
                    assertThat(answer.statusCode())
                            .as(path + ": " + answer.body())
                            .isLessThan(500);
                }
            }
        }
    }

    @Test
    void aQuestionInWordsIsAnsweredOrRefusedButNeverFails() throws Exception {
        TestDatabase.load(Fixture.SMALL_TABLES);
        List<String> words = List.of(
                "where",
                "does",
                "the USA",
                "get",
                "its",
                "cobalt",
                "who",
                "mines",
                "is",
                "China",
                "most exposed to",
                "how",
                "concentrated",
                "refining",
                "of",
                "copper",
                "without",
                "import reliant",
                "in force",
                "?");
        try (ServedRoutes served = new ServedRoutes(TestDatabase.server(), WorkedExample.CLOCK)) {
            for (int salad = 1; salad <= 150; salad++) {
                StringBuilder question = new StringBuilder();
                for (int i = 0; i < 2 + salad % 7; i++) {
                    question.append(words.get(salad * (i + 3) % words.size())).append(' ');
                }
                assertThat(served.ask(question.toString()).statusCode())
                        .as(question.toString())
                        .isIn(200, 400, 404);
            }
            for (String question : List.of(
                    "who mines cobalt?",
                    "how concentrated is the mining of copper?",
                    "what is China most exposed to?",
                    "which measures does the USA impose?",
                    "how import reliant is the USA?",
                    "where could the USA get cobalt without China?")) {
                assertThat(served.ask(question).statusCode()).as(question).isIn(200, 404);
            }
        }
    }
}
