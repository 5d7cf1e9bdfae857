package org.lodegraph.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;
import org.lodegraph.web.Web;

/** Scans over HTTP, wired as in the program, on the worked example. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class ScanRoutesTest {

    private static final String ALL = "/api/v1/scans";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PACE = Duration.ofMillis(50);

    private static ServedRoutes served;
    private static Web web;

    @BeforeAll
    static void serve(GraphServer server) {
        served = new ServedRoutes(server, WorkedExample.CLOCK);
        web = served.web();
    }

    @AfterAll
    static void close() {
        served.close();
    }

    /** Starts a scan and polls it until it has ended. */
    private static JsonNode scanned(String body) {
        HttpResponse<String> begun = web.post(ALL, body);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        String location = Web.header(begun, "Location");
        assertThat(location)
                .isEqualTo(ALL + "/" + Web.json(begun).at("/data/id").asText());
        return await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(PACE)
                .until(
                        () -> web.json(location).path("data"),
                        scan -> !scan.path("state").asText().equals("running"));
    }

    private static String asOf(String date) {
        return "{\"asOf\": \"" + date + "\"}";
    }

    @Test
    void startsAScanInTheBackgroundOncePerRequest() {
        JsonNode scan = scanned("{\"target\": [\"TTT\"], \"mineral\": [\"examplium\"], \"asOf\": \"2024-01-01\"}");
        assertThat(scan.path("state").asText()).isEqualTo("done");
        assertThat(scan.path("asOf").asText()).isEqualTo("2024-01-01");
        assertThat(scan.path("targets").toString()).isEqualTo("[\"TTT\"]");
        assertThat(scan.path("method").asText()).isEqualTo("lodegraph-2");
        assertThat(scan.at("/counts/total").asInt()).isPositive();
        assertThat(scan.at("/progress/done")).isEqualTo(scan.at("/progress/all"));

        String path = ALL + "/" + scan.path("id").asText();
        String findings = web.json(path + "/findings").path("data").toString();
        assertThat(web.json(path + "/findings?rule=shared-loss").path("data").findValuesAsText("text"))
                .contains(
                        "Without Refiner R, User T would lack 88% of its examplium after all countries have rerouted (2024).");
        JsonNode again =
                scanned("{\"target\": [\"TTT\", \"TTT\"], \"mineral\": [\"examplium\"], \"asOf\": \"2024-01-01\"}");
        assertThat(again).isEqualTo(scan);
        assertThat(web.json(path + "/findings").path("data").toString()).isEqualTo(findings);

        JsonNode forced = scanned(
                "{\"target\": [\"TTT\"], \"mineral\": [\"examplium\"], \"asOf\": \"2024-01-01\", \"force\": true}");
        assertThat(forced.path("id").asText()).isEqualTo(scan.path("id").asText() + ".2");
        assertThat(web.json(ALL + "/" + forced.path("id").asText() + "/findings")
                        .path("data")
                        .toString())
                .isEqualTo(findings);
    }

    @Test
    void listsFindingsByRuleAndSeverityPageByPage() {
        String id = scanned(asOf("2024-01-02")).path("id").asText();
        String path = ALL + "/" + id + "/findings";
        JsonNode all = web.json(path + "?limit=1000").path("data");
        assertThat(all).hasSizeGreaterThan(10);

        List<String> paged = new ArrayList<>();
        String next = path + "?limit=3";
        while (!next.isEmpty()) {
            JsonNode page = web.json(next);
            page.path("data").forEach(found -> paged.add(found.path("key").asText()));
            JsonNode cursor = page.at("/meta/cursor");
            next = cursor.isNull() ? "" : path + "?limit=3&cursor=" + cursor.asText();
        }
        assertThat(paged).isEqualTo(all.findValuesAsText("key")).doesNotHaveDuplicates();

        JsonNode losses = web.json(path + "?limit=1000&rule=shared-loss").path("data");
        assertThat(losses)
                .isNotEmpty()
                .allMatch(found -> found.path("rule").asText().equals("shared-loss"));
        JsonNode severe = web.json(path + "?limit=1000&minSeverity=high").path("data");
        assertThat(severe)
                .isNotEmpty()
                .allMatch(found -> List.of("high", "critical")
                        .contains(found.path("severity").asText()));
        long severeCount = severe.findValuesAsText("severity").size();
        JsonNode counts = web.json(ALL + "/" + id).at("/data/counts");
        assertThat(severeCount)
                .isEqualTo(
                        counts.path("high").asLong() + counts.path("critical").asLong());
        assertThat(all.size()).isEqualTo(counts.path("total").asInt());
        assertThat(web.get(path + "?format=csv").body()).startsWith("key,rule,severity,score,unit,");
    }

    @Test
    void saysWhatChangedAndWhy() {
        String early = scanned("{\"target\": [\"WWW\"], \"asOf\": \"2024-12-20\"}")
                .path("id")
                .asText();
        String late = scanned("{\"target\": [\"WWW\"], \"asOf\": \"2026-10-20\"}")
                .path("id")
                .asText();

        JsonNode whole = web.json(ALL + "/" + late + "/diff?against=" + early);
        assertThat(whole.at("/meta/against").asText()).isEqualTo(early);
        JsonNode ending = change(whole, "suspension-ending/r-ban");
        assertThat(ending.path("change").asText()).isEqualTo("new");
        assertThat(ending.path("cause").asText()).isEqualTo("expiry");
        assertThat(ending.path("before").isNull()).isTrue();
        assertThat(ending.at("/after/severity").asText()).isEqualTo("critical"); // R makes 80% at refining
        assertThat(change(whole, "measure-begun/r-ban").path("change").asText()).isEqualTo("gone");

        JsonNode before = web.json(ALL + "/" + early + "/diff");
        assertThat(before.path("data")).isEmpty();
        assertThat(before.at("/meta/reasons/against").asText()).startsWith("no earlier scan");
        String other = scanned(asOf("2024-12-20")).path("id").asText();
        HttpResponse<String> conflict = web.get(ALL + "/" + late + "/diff?against=" + other);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(web.get(ALL + "/" + late + "/diff?against=no-such-scan").statusCode())
                .isEqualTo(404);
    }

    private static JsonNode change(JsonNode diff, String key) {
        for (JsonNode change : diff.path("data")) {
            if (change.path("key").asText().equals(key)) {
                return change;
            }
        }
        throw new AssertionError("no " + key + " in " + diff.path("data"));
    }

    @Test
    void listsTheScansAndKnowsTheLatest() {
        JsonNode scan = scanned(asOf("2024-01-03"));
        JsonNode list = web.json(ALL + "?state=done&limit=1000").path("data");
        assertThat(list.findValuesAsText("id")).contains(scan.path("id").asText());
        assertThat(list.findValuesAsText("state")).containsOnly("done");
        assertThat(web.json(ALL + "/latest").at("/data/state").asText()).isEqualTo("done");
        assertThat(web.json(ALL + "/latest/findings").path("data")).isNotEmpty();
        assertThat(web.json(ALL + "?limit=1").path("data")).hasSize(1);
    }

    @Test
    void cancelsOnlyRunningScans() {
        String id = scanned(asOf("2024-01-04")).path("id").asText();
        HttpResponse<String> over = web.ask("POST", ALL + "/" + id + "/cancel");
        assertThat(over.statusCode()).isEqualTo(409);
        assertThat(Web.json(over).path("detail").asText()).contains("is done");
        assertThat(web.ask("POST", ALL + "/no-such-scan/cancel").statusCode()).isEqualTo(404);

        TestDatabase.run(
                "CREATE (:RiskScan {id: 'elsewhere', state: 'running', asOf: date('2024-01-05'),"
                        + " startedAt: datetime('2020-01-01T00:00:00Z'), dataVersion: 'x', method: 'lodegraph-2', rules: 'x', targets: [],"
                        + " minerals: [], holder: 'another', aliveUntil: datetime('2026-01-15T12:00:30Z'), done: 3, all: 20, step: 'chokepoint'});\n");
        assertThat(web.json(ALL + "/elsewhere").at("/data/progress").toString())
                .isEqualTo("{\"done\":3,\"all\":20,\"step\":\"chokepoint\"}");
        HttpResponse<String> cancelled = web.ask("POST", ALL + "/elsewhere/cancel");
        assertThat(cancelled.statusCode()).as(cancelled.body()).isEqualTo(200);
        assertThat(Web.json(cancelled).at("/data/state").asText()).isEqualTo("cancelled");
        HttpResponse<String> none = web.get(ALL + "/elsewhere/findings");
        assertThat(none.statusCode()).isEqualTo(409);
        assertThat(Web.json(none).path("detail").asText()).contains("cancelled by request");
        assertThat(web.get(ALL + "/elsewhere/diff").statusCode()).isEqualTo(409);
        TestDatabase.run("MATCH (scan:RiskScan {id: 'elsewhere'}) DELETE scan;\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"target\": [\"TTU\"]}                | 404 | target[0]",
                "{\"target\": [\"nowhere\"]}            | 400 | target[0]",
                "{\"mineral\": [\"examplum\"]}          | 404 | mineral[0]",
                "{\"list\": \"US-1999\"}                | 404 | list",
                "{\"asOf\": \"2026-02-30\"}             | 400 | asOf",
                "{\"force\": \"yes\"}                   | 400 | force",
                "{\"rules\": \"mine\"}                  | 400 | rules",
            })
    void rejectsAnImpossibleScanAndStoresNothing(String body, int status, String parameter) {
        JsonNode before = web.json(ALL + "?limit=1000").path("data");
        HttpResponse<String> refused = web.post(ALL, body);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(Web.json(refused).path("parameter").asText()).isEqualTo(parameter);
        assertThat(web.json(ALL + "?limit=1000").path("data")).isEqualTo(before);
    }

    @Test
    void rejectsUnknownIds() {
        String id = scanned(asOf("2024-01-06")).path("id").asText();
        HttpResponse<String> scan = web.get(ALL + "/" + id.substring(1) + "0");
        assertThat(scan.statusCode()).isEqualTo(404);
        HttpResponse<String> rule = web.get(ALL + "/" + id + "/findings?rule=shared-losses");
        assertThat(rule.statusCode()).isEqualTo(400);
        assertThat(Web.json(rule).path("parameter").asText()).isEqualTo("rule");
        assertThat(Web.json(rule).path("accepted").toString()).contains("\"shared-loss\"");
        assertThat(web.get(ALL + "/" + id + "/findings?minSeverity=grave").statusCode())
                .isEqualTo(400);
        assertThat(web.get(ALL + "?state=over").statusCode()).isEqualTo(400);
    }

    @Test
    void listsTheRules() {
        JsonNode rules = web.json("/api/v1/rules").path("data");
        assertThat(rules.findValuesAsText("id"))
                .contains("shared-loss", "agreement-ending")
                .isSorted();
        rules.forEach(rule -> assertThat(rule.path("figure").isNull())
                .isNotEqualTo(rule.path("statement").isNull()));
    }

    @Test
    void listsTheAllowedMethods() {
        assertThat(Web.header(web.ask("OPTIONS", ALL), "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        assertThat(web.ask("DELETE", ALL).statusCode()).isEqualTo(405);
    }
}
