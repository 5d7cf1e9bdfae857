package org.lodegraph.question.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.app.ServedRoutes;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;
import org.lodegraph.web.Web;

/** Sites, applications and the trade of earlier years over HTTP, on the small tables of the import's own tests. */
@WithDatabase(Fixture.SMALL_TABLES)
class SitesAndUsesTest {

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
    void listsTheSitesOfAMineralWithTheirOperations() {
        JsonNode answer = web.json("/api/v1/sites?mineral=cobalt");

        assertThat(texts(answer.path("data"), "id")).containsExactly("S1", "S2"); // S3 yields only copper
        JsonNode first = answer.path("data").path(0);
        assertThat(first.path("operations").path(0).asText()).isEqualTo("cobalt/extraction/COD");
        assertThat(texts(first.path("unmatched"), "reason"))
                .containsExactly("no-operation", "no-operation", "left-out");
        assertThat(first.path("owner").isNull()).isTrue();
        assertThat(answer.path("meta")
                        .path("reasons")
                        .path("controllingCountry")
                        .asText())
                .contains("names owners");
    }

    @Test
    void listsSitesOfACountryAndThoseWithoutAnOperation() {
        assertThat(texts(web.json("/api/v1/sites?iso3=CHN").path("data"), "id")).containsExactly("S2");
        assertThat(texts(web.json("/api/v1/sites?joined=false").path("data"), "id"))
                .containsExactly("S3");
        assertThat(web.json("/api/v1/sites/S3").path("data").path("unmatched").toString())
                .isEqualTo("[{\"what\":\"copper\",\"reason\":\"no-stage\"}]");
        assertThat(web.get("/api/v1/sites/S4").statusCode()).isEqualTo(404);
    }

    @Test
    void listsTheUsesOfAMineralWithThoseWithAShareFirst() {
        JsonNode answer = web.json("/api/v1/applications?mineral=cobalt");

        assertThat(texts(answer.path("data"), "id")).containsExactly("magnets", "batteries");
        assertThat(answer.path("data").path(0).path("share").asDouble()).isEqualTo(0.07); // as in the table
        assertThat(answer.path("data").path(1).path("share").isNull()).isTrue();
        assertThat(answer.path("meta").path("reasons").path("share").asText()).contains("prints no share");
    }

    @Test
    void listsTheUsesOfTheMembersOfAGroup() {
        assertThat(texts(web.json("/api/v1/applications?mineral=rare-earths").path("data"), "mineral"))
                .containsExactly("dysprosium");
    }

    @Test
    void showsAnApplicationWithItsMinerals() {
        JsonNode magnets = web.json("/api/v1/applications/magnets").path("data");

        assertThat(magnets.path("name").asText()).isEqualTo("Magnets");
        assertThat(texts(magnets.path("uses"), "mineral")).containsExactly("cobalt", "dysprosium");
        assertThat(web.get("/api/v1/applications/magnet").body()).contains("magnets"); // nearest names
    }

    @Test
    void walksFromAShareOfAUseToTheRow() {
        JsonNode evidence =
                web.json("/api/v1/evidence/usgs-mcs-2025.use.cobalt.magnets").path("data");

        assertThat(evidence.path("kind").asText()).isEqualTo("use");
        assertThat(evidence.path("printed").asText()).isEqualTo("permanent magnets");
        assertThat(evidence.path("row").asText()).isEqualTo("3");
    }

    @Test
    void addsUpThePairsOfAFormerYearThatAreNotListed() {
        JsonNode answer = web.json("/api/v1/trade?mineral=cobalt&year=2015");
        JsonNode data = answer.path("data");

        assertThat(texts(data, "exporter")).containsExactly("COD", "CHN", "null");
        assertThat(data.path(0).path("share").asDouble()).isEqualTo(0.8); // 800 of 800 + 150 + 50 thousand
        assertThat(data.path(2).path("pairs").asInt()).isEqualTo(12);
        assertThat(data.path(2).path("valueUsd").asDouble()).isEqualTo(50_000);
        assertThat(data.path(0).path("tonnes").isNull()).isTrue();
        assertThat(answer.path("meta").path("reasons").path("tonnes").asText()).contains("without weights");
        assertThat(answer.path("meta").path("caveats").path(0).path("text").asText())
                .contains("12 country pairs")
                .contains("USD 50,000");
    }

    @Test
    void addsUpAFormerYearByExporterWithTheRestAsOneRow() {
        JsonNode data =
                web.json("/api/v1/trade?hs6=282200&year=2015&by=exporter").path("data");

        assertThat(texts(data, "exporter")).containsExactly("COD", "CHN", "null");
        assertThat(data.path(2).path("share").asDouble()).isEqualTo(0.05); // 50 of 1,000 thousand
    }

    @Test
    void warnsThatTheRestMayContainTradeOfTheRequestedCountry() {
        JsonNode answer = web.json("/api/v1/trade?mineral=cobalt&year=2015&importer=USA");

        assertThat(texts(answer.path("data"), "exporter")).containsExactly("CHN");
        assertThat(answer.path("meta").path("caveats").path(0).path("text").asText())
                .contains("some may involve the requested country");
    }

    @Test
    void answersForTheLatestYearAsBefore() {
        JsonNode answer = web.json("/api/v1/trade?mineral=cobalt");

        assertThat(answer.path("meta").path("year").asInt()).isEqualTo(2024);
        assertThat(texts(answer.path("data"), "exporter")).containsExactly("COD", "CHN"); // 2.1 billion, 90 million
        assertThat(answer.path("data").path(0).path("tonnes").asDouble()).isEqualTo(99_000);
        assertThat(answer.path("meta").path("caveats")).isEmpty();
    }

    @Test
    void walksFromTheRestToWhatItAddsUp() {
        JsonNode evidence =
                web.json("/api/v1/evidence/usgs-mcs-2025.282200.REST.2015").path("data");

        assertThat(evidence.path("kind").asText()).isEqualTo("trade-rest");
        assertThat(evidence.path("pairs").asInt()).isEqualTo(12);
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(field).asText())
                .toList();
    }
}
