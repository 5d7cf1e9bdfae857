package org.lodegraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.model.Severity;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;
import org.lodegraph.watch.webhook.ScanCompleted;
import org.lodegraph.web.Web;

/** Subscriptions over HTTP, wired as in the program, on the worked example. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class SubscriptionRoutesTest {

    private static final String ALL = "/api/v1/subscriptions";
    private static final String BODY = "{\"url\": \"https://risk.example.org/lodegraph\", \"minSeverity\": \"high\"}";

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

    @Test
    void createsShowsTheSecretOnceAndDeletes() {
        HttpResponse<String> response = web.post(ALL, BODY);
        JsonNode made = Web.json(response).path("data");
        String path = ALL + "/" + made.path("id").asText();
        String secret = made.path("secret").asText();

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(Web.header(response, "Location")).isEqualTo(path);
        assertThat(Web.header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(made.path("createdAt").asText()).isEqualTo("2026-01-15T12:00:00Z");

        List<HttpResponse<String>> later = new ArrayList<>();
        for (String asked : List.of(
                ALL, ALL + "?format=csv", ALL + "?format=ndjson", ALL + "?explain=true", path, path + "/deliveries")) {
            later.add(web.get(asked));
        }
        later.add(web.ask("POST", path + "/resume"));
        later.add(web.ask("DELETE", path));
        assertThat(later).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("whsec_", secret.substring("whsec_".length()));
        });
        assertThat(Web.json(later.get(4)).at("/data/minSeverity").asText()).isEqualTo("high");
        assertThat(web.get(path).statusCode()).isEqualTo(404);
        assertThat(web.get(path + "/deliveries").statusCode()).isEqualTo(404);
    }

    @Test
    void noSecretIsInTheGraph() {
        String id = Web.json(web.post(ALL, BODY)).at("/data/id").asText();

        assertThat(TestDatabase.texts()).contains(id).noneMatch(text -> text.contains("whsec_"));
    }

    @Test
    void twoSecretsAreNeverTheSame() {
        assertThat(Web.json(web.post(ALL, BODY)).at("/data/secret"))
                .isNotEqualTo(Web.json(web.post(ALL, BODY)).at("/data/secret"));
    }

    @Test
    void listsDeliveriesAndRepeatsOnlyEndedOnes() {
        String path = ALL + "/" + Web.json(web.post(ALL, BODY)).at("/data/id").asText();
        served.features()
                .subscriptions()
                .queueDeliveries(new ScanCompleted(
                        "scan-1",
                        null,
                        WorkedExample.CLOCK.instant(),
                        LocalDate.of(2026, 1, 15),
                        "version",
                        List.of(new ScanCompleted.Change(
                                "examplium/RRR", "rule-65", Severity.HIGH, "new", "world", List.of("world"), "R"))));
        JsonNode log = web.json(path + "/deliveries");

        assertThat(log.at("/data")).hasSize(1);
        assertThat(log.at("/data/0/scan").asText()).isEqualTo("scan-1");
        assertThat(log.at("/data/0/status").asText()).isEqualTo("pending");
        assertThat(log.at("/data/0/attempts").asInt(-1)).isZero();
        assertThat(log.at("/data/0/nextAt").asText()).isEqualTo("2026-01-15T12:00:00Z");
        assertThat(log.at("/meta/reasons/lastError").asText()).isEqualTo("no attempt has failed");

        String delivery = path + "/deliveries/" + log.at("/data/0/id").asText();
        assertThat(web.ask("POST", delivery + "/redeliver").statusCode()).isEqualTo(409);
        HttpResponse<String> unknown = web.ask("POST", path + "/deliveries/msg_none/redeliver");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Web.json(unknown).path("parameter").asText()).isEqualTo("delivery");

        TestDatabase.run("MATCH (one:Delivery {scan: 'scan-1'}) SET one.status = 'failed' REMOVE one.nextAt");
        JsonNode again = Web.json(web.ask("POST", delivery + "/redeliver")).path("data");
        assertThat(again.path("redeliveryOf")).isEqualTo(log.at("/data/0/id"));
        assertThat(web.json(path + "/deliveries").at("/data")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"url\": \"https://127.0.0.1:7070/api/v1/scans\"} | url",
                "{\"url\": \"https://localhost/\"} | url",
                "{\"url\": \"https://169.254.169.254/latest/meta-data\"} | url",
                "{\"url\": \"https://[::1]/\"} | url",
                "{\"url\": \"http://1.1.1.1/\"} | url",
                "{\"url\": \"https://me:pass@example.org/\"} | url",
                "{\"url\": \"ftp://example.org/\"} | url",
                "{\"url\": \"https://risk.example.org/\", \"rules\": [\"no-such-rule\"]} | rules[0]",
                "{\"url\": \"https://risk.example.org/\", \"minSeverity\": \"grave\"} | minSeverity",
                "{\"url\": \"https://risk.example.org/\", \"secret\": \"whsec_mine\"} | secret",
                "{} | url"
            })
    void refusesABadSubscriptionAndStoresNothing(String body, String parameter) {
        JsonNode before = web.json(ALL).path("data");
        HttpResponse<String> refused = web.post(ALL, body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Web.json(refused).path("parameter").asText()).isEqualTo(parameter);
        assertThat(Web.json(refused).path("accepted")).isNotEmpty();
        assertThat(web.json(ALL).path("data")).isEqualTo(before);
    }

    @Test
    void listsTheAllowedMethods() {
        assertThat(Web.header(web.ask("OPTIONS", ALL), "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        assertThat(web.ask("PUT", ALL).statusCode()).isEqualTo(405);
    }
}
