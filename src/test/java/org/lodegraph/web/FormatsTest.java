package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final HttpServer SERVER =
            new HttpServer(Address.loopback(0), new ServedApi(new Sample.Data(), Sample.api(), Sample.CLOCK));
    private static Web web = new Web("");

    @BeforeAll
    static void start() {
        SERVER.start();
        web = new Web("http://127.0.0.1:" + SERVER.port());
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void csvFlattensNestedFields() {
        HttpResponse<String> csv = web.get("/api/v1/shares", "Accept", "text/csv");

        assertThat(Web.header(csv, "Content-Type")).startsWith("text/csv");
        assertThat(csv.body())
                .isEqualTo("shelf,name,share,size.low,size.high,condition,since,symbols,legs.from,legs.to\n"
                        + "ART,\"Arts, \"\"DR\"\"\",0.742,5600,5750000,good-as-new,2025-10-16,old;rare,ART;BIO,BIO;ZOO\n"
                        + "LAW,Law,,0,0,worn,2024-01-01,,,\n");
    }

    @Test
    void ndjsonHasOneRowPerLine() {
        String lines = web.get("/api/v1/shares?format=ndjson").body();

        assertThat(lines.lines()).hasSize(2).allSatisfy(line -> assertThat(line).startsWith("{\"shelf\":\""));
    }

    @Test
    void theNamedFormatOverridesTheAcceptHeader() {
        HttpResponse<String> response = web.get("/api/v1/shares?format=json", "Accept", "text/csv");

        assertThat(Web.header(response, "Content-Type")).isEqualTo("application/json");
    }

    @Test
    void theHeaderIsReadWithItsQualities() {
        assertThat(type("text/html,application/xhtml+xml,*/*;q=0.8")).isEqualTo("application/json");
        assertThat(type("application/json;q=0.2, text/csv;q=0.9")).startsWith("text/csv");
        assertThat(type("text/*")).startsWith("text/csv");
        assertThat(type("application/json;q=0, */*")).startsWith("text/csv");
    }

    @Test
    void aRouteMayHaveFormatsOfItsOwn() {
        assertThat(web.get("/api/v1/network?format=graphml").body()).isEqualTo("<graphml low=\"1.0\"/>");
        assertThat(web.get("/api/v1/network", "Accept", "application/graphml+xml")
                        .body())
                .startsWith("<graphml");
        assertThat(web.get("/api/v1/shares?format=graphml").statusCode()).isEqualTo(400);
    }

    @Test
    void unavailableFormatsAreRejectedWithTheMenu() {
        HttpResponse<String> named = web.get("/api/v1/shares?format=xml");
        HttpResponse<String> rejected = web.get("/api/v1/shares", "Accept", "image/png");

        assertThat(named.statusCode()).isEqualTo(400);
        assertThat(Web.json(named).path("accepted").toString()).isEqualTo("[\"json\",\"csv\",\"ndjson\"]");
        assertThat(rejected.statusCode()).isEqualTo(406);
        assertThat(Web.json(rejected).path("accepted").toString())
                .isEqualTo("[\"application/json\",\"text/csv\",\"application/x-ndjson\"]");
    }

    private static String type(String accept) {
        return Web.header(web.get("/api/v1/shares", "Accept", accept), "Content-Type");
    }
}
