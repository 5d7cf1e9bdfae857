package org.lodegraph.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lodegraph.bench.Report.Goal;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * Compares a scan of all minerals by all rules with requests for single points of failure. The requests cover the
 * same targets and minerals: the part that a client could compute itself.
 *
 * <p>Each scan is forced, because an earlier benchmark may have run it, and has its own day; so do the questions,
 * so that no cached answer helps.
 */
public final class ScanBenchmark {

    private static final int WARM_UPS = 8;
    private static final int RUNS = 9;
    private static final int POLL_MILLIS = 5; // rare enough to keep a processor free
    private static final String SCANS = "/api/v1/scans";

    private static final String PAIRS =
            "MATCH (fitness:Fitness) WHERE fitness.status <> 'unfit' AND fitness.target <> 'ANY' "
                    + "RETURN fitness.target AS target, fitness.mineral AS mineral, fitness.small AS small ORDER BY target, mineral";

    private final Report report = new Report("scans");
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI api;
    private LocalDate day = LocalDate.of(2026, 1, 1);

    private ScanBenchmark(URI api) {
        this.api = api;
    }

    public static void main(String[] arguments) throws Exception {
        try (Packaged program = Packaged.start();
                Session session = program.bolt().driver().session()) {
            new ScanBenchmark(program.api()).run(session.run(PAIRS).list());
        }
    }

    private void run(List<Record> pairs) throws Exception {
        String all = pairs.stream()
                .map(pair -> "\"" + pair.get("target").asString() + "\"")
                .distinct()
                .collect(Collectors.joining(",", "[", "]"));
        Timings full = Timings.of(WARM_UPS, RUNS, () -> scan("\"target\": " + all + ","));
        report.row("all targets with flows, small ones too", full, Goal.under(5000, full));
        Timings usual = Timings.of(WARM_UPS, RUNS, () -> scan(""));
        Timings asked = Timings.of(1, 3, () -> ask(pairs));
        double ratio = asked.medianMillis() / usual.medianMillis();
        report.row(
                "all targets whose demand is not small", usual, String.format("%.1f", ratio), Goal.under(5000, usual));
        report.row("their single points of failure, one by one", asked);
        Timings again = Timings.of(WARM_UPS, RUNS, () -> post("{\"asOf\": \"" + day + "\"}"));
        report.row("the same scan again", again, Goal.under(200, again));
        String latest = get(SCANS + "/latest").at("/data/id").asText();
        Timings diff = Timings.of(WARM_UPS, RUNS, () -> get(SCANS + "/" + latest + "/diff"));
        report.row("what has changed since the one before", diff, Goal.under(200, diff));
        Timings list = Timings.of(WARM_UPS, RUNS, () -> get(SCANS));
        report.row("the list of scans", list, Goal.under(200, list));
    }

    /** Starts a scan of a new day and polls until it is over. */
    private void scan(String targets) throws IOException, InterruptedException {
        day = day.plusDays(1);
        String id = post("{" + targets + "\"force\": true, \"asOf\": \"" + day + "\"}")
                .at("/data/id")
                .asText();
        JsonNode scan = get(SCANS + "/" + id);
        while (scan.at("/data/state").asText().equals("running")) {
            Thread.sleep(POLL_MILLIS);
            scan = get(SCANS + "/" + id);
        }
        if (!scan.at("/data/state").asText().equals("done")) {
            throw new IllegalStateException("scan " + id + " came to " + scan);
        }
    }

    private void ask(List<Record> pairs) throws IOException, InterruptedException {
        day = day.plusDays(1);
        List<String> paths = new ArrayList<>();
        for (Record pair : pairs) {
            if (!pair.get("small").asBoolean()) {
                paths.add("/api/v1/single-points-of-failure?target="
                        + pair.get("target").asString() + "&mineral="
                        + pair.get("mineral").asString() + "&asOf=" + day);
            }
        }
        for (String path : paths) {
            get(path);
        }
    }

    private JsonNode post(String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(api.resolve(SCANS))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(api.resolve(path)).build());
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
        return json.readTree(answer.body());
    }
}
