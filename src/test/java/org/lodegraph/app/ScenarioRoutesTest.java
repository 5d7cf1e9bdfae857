package org.lodegraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;
import org.lodegraph.web.Web;

/** Saved scenarios over HTTP, wired as in the program, on the worked example. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class ScenarioRoutesTest {

    private static final String KEPT = "/api/v1/scenarios/r-is-gone";
    private static final String BODY = """
            {"name": "R is gone", "target": ["TTT"], "mineral": ["examplium"],
             "changes": [{"kind": "remove", "iso3": "RRR", "mineral": "examplium", "stage": "refining"}]}
            """;

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
    void savesRunsAndDeletes() {
        JsonNode put = Web.json(put(KEPT, BODY));
        assertThat(put.at("/data/id").asText()).isEqualTo("r-is-gone");
        assertThat(put.at("/data/savedAt").asText()).isEqualTo("2026-01-15T12:00:00Z");
        assertThat(put.at("/data/scenario/changes/0/kind").asText()).isEqualTo("remove");
        JsonNode listed = web.json("/api/v1/scenarios").at("/data/0");
        assertThat(listed.path("name").asText()).isEqualTo("R is gone");
        assertThat(listed.has("scenario")).isFalse();
        assertThat(web.json(KEPT).path("data")).isEqualTo(put.path("data"));

        // A saved scenario gives the same answer as a sent one.
        JsonNode sent = Web.json(web.post("/api/v1/scenarios/run", BODY));
        JsonNode kept = web.json(KEPT + "/results");
        assertThat(kept.path("data")).isEqualTo(sent.path("data"));
        assertThat(kept.at("/data/results/0/loss/shared").asDouble()).isEqualTo(0.8775);

        // Saved again under the same id, it replaces the first.
        put(KEPT, BODY.replace("\"remove\"", "\"capacity\"").replace("refining\"}", "refining\", \"factor\": 0.5}"));
        assertThat(web.json(KEPT + "/results")
                        .at("/data/results/0/loss/noRerouting")
                        .asDouble())
                .isEqualTo(0.45);
        assertThat(web.json("/api/v1/scenarios").path("data")).hasSize(1);

        assertThat(web.ask("DELETE", KEPT).statusCode()).isEqualTo(200);
        assertThat(web.get(KEPT).statusCode()).isEqualTo(404);
        assertThat(web.ask("DELETE", KEPT).statusCode()).isEqualTo(404);
        assertThat(web.json("/api/v1/scenarios").path("data")).isEmpty();
    }

    @Test
    void savesNoScenarioThatTheDataContradict() {
        HttpResponse<String> refused = put(
                "/api/v1/scenarios/wrong",
                "{\"target\": [\"TTT\"], \"changes\": [{\"kind\": \"bloc\", \"bloc\": \"eu27\", \"remove\": [\"RRR\"]}]}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Web.json(refused).path("parameter").asText()).isEqualTo("changes[0].remove");
        assertThat(web.get("/api/v1/scenarios/wrong").statusCode()).isEqualTo(404);
    }

    @Test
    void listsTheAllowedMethods() {
        assertThat(Web.header(web.ask("OPTIONS", KEPT), "Allow")).isEqualTo("GET, HEAD, PUT, DELETE, OPTIONS");
        assertThat(web.ask("POST", KEPT).statusCode()).isEqualTo(405);
    }

    private static HttpResponse<String> put(String path, String body) {
        return web.send("PUT", "application/json", path, HttpRequest.BodyPublishers.ofString(body));
    }
}
