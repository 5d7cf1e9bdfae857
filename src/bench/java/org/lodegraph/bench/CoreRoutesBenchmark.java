package org.lodegraph.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Compares the three core questions over REST with Neo4j's own HTTP endpoint. Both run the same statement with the
 * same parameters.
 *
 * <p>One client, warmed up; the packaged program runs in its own process. All questions of a round differ, so that
 * no cache of answers helps; the two sides take turns.
 */
public final class CoreRoutesBenchmark {

    private static final int WARM_ROUNDS = 3;
    private static final List<String> MINERALS = List.of("cobalt", "lithium", "silicon", "magnesium");

    private final Report report = new Report("core routes");
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI api;
    private final URI database;

    private CoreRoutesBenchmark(URI api, URI database) {
        this.api = api;
        this.database = database;
    }

    /** One question: its path, and the same statement for Neo4j's HTTP endpoint. */
    private record Question(String path, String statement) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (Packaged program = Packaged.start()) {
            new CoreRoutesBenchmark(program.api(), program.database().resolve("/db/neo4j/tx/commit")).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        List<String> targets = targets();
        measure(
                "single-points-of-failure",
                targets.stream()
                        .flatMap(target -> MINERALS.stream()
                                .map(mineral ->
                                        "/api/v1/single-points-of-failure?target=" + target + "&mineral=" + mineral))
                        .toList());
        measure(
                "chokepoints",
                MINERALS.stream()
                        .flatMap(mineral -> IntStream.range(50, 100)
                                .mapToObj(limit -> "/api/v1/chokepoints?mineral=" + mineral + "&limit=" + limit))
                        .toList());
        measure(
                "routes",
                targets.stream()
                        .flatMap(target -> MINERALS.stream()
                                .map(mineral ->
                                        "/api/v1/routes?target=" + target + "&mineral=" + mineral + "&exclude=CHN"))
                        .toList());
    }

    private List<String> targets() throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        JsonNode mineral = json.readTree(get("/api/v1/minerals/cobalt").body());
        mineral.path("data")
                .path("fitness")
                .path("targets")
                .forEach(target -> all.add(target.path("iso3").asText()));
        return all.subList(0, Math.min(60, all.size()));
    }

    private void measure(String route, List<String> paths) throws IOException, InterruptedException {
        List<Question> questions = new ArrayList<>();
        for (String path : paths) {
            HttpResponse<String> explained = get(path + "&explain=true");
            if (explained.statusCode() == 200
                    && json.readTree(explained.body())
                            .path("meta")
                            .path("cypherText")
                            .isTextual()) {
                questions.add(new Question(
                        path, statement(json.readTree(explained.body()).path("meta"))));
            }
        }
        for (int round = 0; round < WARM_ROUNDS; round++) {
            for (Question question : questions) {
                get(question.path + "&timeLimitSeconds=1" + round); // another answer of the same statement
                post(question.statement);
            }
        }
        long[] ours = new long[questions.size()];
        long[] theirs = new long[questions.size()];
        for (int i = 0; i < ours.length; i++) {
            long start = System.nanoTime();
            get(questions.get(i).path);
            long between = System.nanoTime();
            post(questions.get(i).statement);
            ours[i] = between - start;
            theirs[i] = System.nanoTime() - between;
        }
        print(route, new Timings(WARM_ROUNDS, ours), new Timings(WARM_ROUNDS, theirs));
    }

    private String statement(JsonNode meta) throws IOException {
        return json.writeValueAsString(Map.of(
                "statements",
                List.of(Map.of(
                        "statement", meta.path("cypherText").asText(), "parameters", meta.path("cypherParameters")))));
    }

    private void print(String route, Timings ours, Timings theirs) {
        report.row(
                route + ", each question once",
                ours,
                String.format(Locale.ROOT, "%.2f of its median", ours.medianMillis() / theirs.medianMillis()),
                null);
        report.row("the same statements at Neo4j's HTTP endpoint", theirs);
        report.note(
                "%s: p99 %s, Neo4j %s",
                route, Timings.spell(ours.quantileMillis(0.99)), Timings.spell(theirs.quantileMillis(0.99)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(api.resolve(path)).build(), BodyHandlers.ofString());
    }

    private void post(String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(database)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (!json.readTree(answer.body()).path("errors").isEmpty()) {
            throw new IllegalStateException(answer.body());
        }
    }
}
