package org.lodegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;

@WithDatabase
class EmbeddedServerTest {

    @Test
    void answersOverBolt() {
        try (var session = TestDatabase.server().driver().session()) {
            assertThat(session.run("RETURN 1 AS one").single().get("one").asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void servesNeo4jBrowser(@TempDir Path data) throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(new EmbeddedLocation(data, 0, 0))) {
            URI browser = server.browserAddress().orElseThrow();

            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(browser).build(), HttpResponse.BodyHandlers.ofString());

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Neo4j Browser");
        }
    }

    @Test
    void theSchemaHoldsAKeyForEveryNodeAndFlow() {
        try (var session = TestDatabase.server().driver().session()) {
            List<String> keys = session.run("SHOW CONSTRAINTS YIELD labelsOrTypes, properties"
                            + " RETURN labelsOrTypes[0] + '.' + properties[0] AS key ORDER BY key")
                    .list(row -> row.get("key").asString());
            // the keys listed in docs/model.md
            assertThat(keys)
                    .hasSize(34)
                    .contains(
                            "Country.iso3",
                            "Operation.id",
                            "Alias.key",
                            "Site.id",
                            "SHIPS.key",
                            "SUPPLIES.key",
                            "USED_IN.key");
        }
    }

    @Test
    void theSchemaCreatesOnlyWhatIsMissing() {
        Schema schema = new Schema(TestDatabase.graph());
        try (var session = TestDatabase.server().driver().session()) {
            session.run("DROP INDEX operation_iso3_mineral").consume();
            session.run("DROP CONSTRAINT site_id").consume();
        }

        assertThat(schema.apply()).isEqualTo(2);
        assertThat(schema.apply()).isZero();
    }
}
