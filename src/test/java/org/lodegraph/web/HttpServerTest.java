package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Meta;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.json.Json;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("HttpServerTest") // its tests share the status of the server's data
class HttpServerTest {

    private static final Sample.Data DATA = new Sample.Data();
    private static final HttpServer SERVER = new HttpServer(
            new Address(
                    "127.0.0.1",
                    0,
                    URI.create(
                            "http://127.0.0.1:7474/browser/?dbms=bolt://localhost:7687&preselectAuthMethod=NO_AUTH")),
            new ServedApi(DATA, Sample.api(), Sample.CLOCK));
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

    @BeforeEach
    void loaded() {
        DATA.ready = true;
        DATA.damage = null;
        DATA.trouble = null;
        DATA.starting = false;
        DATA.version = "v1";
        DATA.load = "first";
    }

    @Test
    void answersInAnEnvelopeWithEveryFieldOfTheContract() {
        JsonNode answer = web.json("/api/v1/shares");

        assertThat(answer.fieldNames()).toIterable().containsExactly("data", "meta");
        assertThat(answer.path("meta").fieldNames())
                .toIterable()
                .containsExactly(
                        "asOf",
                        "year",
                        "editions",
                        "method",
                        "dataVersion",
                        "band",
                        "reasons",
                        "caveats",
                        "partial",
                        "cursor",
                        "cypher",
                        "tookMs");
        assertThat(answer.at("/meta/method").asText()).isEqualTo("lodegraph-2");
        assertThat(answer.at("/meta/cypher").asText()).isEqualTo("cypher/library/list-shares.cypher");
        assertThat(answer.at("/meta/reasons/share").asText()).isEqualTo("withheld");
    }

    @Test
    void writesValuesAsTheContractSpellsThem() {
        String row = web.json("/api/v1/shares").at("/data/0").toString();

        assertThat(row)
                .isEqualTo("{\"shelf\":\"ART\",\"name\":\"Arts, \\\"DR\\\"\",\"share\":0.742,"
                        + "\"size\":{\"low\":5600,\"high\":5750000},\"condition\":\"good-as-new\",\"since\":\"2025-10-16\","
                        + "\"symbols\":[\"old\",\"rare\"],"
                        + "\"legs\":[{\"from\":\"ART\",\"to\":\"BIO\"},{\"from\":\"BIO\",\"to\":\"ZOO\"}]}");
        assertThat(web.json("/api/v1/shares").at("/data/1/share").isNull()).isTrue();
    }

    @Test
    void explainsTheStatementOnlyWhenAsked() {
        assertThat(web.json("/api/v1/shares").path("meta").has("cypherText")).isFalse();

        JsonNode meta = web.json("/api/v1/shares?explain=true").path("meta");
        assertThat(meta.path("cypherText").asText()).contains("RETURN 1 AS one");
        assertThat(meta.at("/cypherParameters/book").asText()).isEqualTo("walden");
    }

    @Test
    void returnsAllPagesByCursor() {
        List<Integer> seen = new ArrayList<>();
        String path = "/api/v1/numbers?limit=100";
        int pages = 0;
        while (!path.isEmpty()) {
            JsonNode answer = web.json(path);
            answer.path("data").forEach(row -> seen.add(row.path("number").asInt()));
            JsonNode cursor = answer.at("/meta/cursor");
            path = cursor.isNull() ? "" : "/api/v1/numbers?limit=100&cursor=" + cursor.asText();
            pages++;
        }

        assertThat(pages).isEqualTo(3); // 250 rows, 100 a page
        assertThat(seen).hasSize(250).startsWith(0, 1).endsWith(248, 249).doesNotHaveDuplicates();
    }

    @Test
    void linksToTheNextPageWhereThereIsNoMeta() {
        HttpResponse<String> first = web.get("/api/v1/numbers?format=csv&limit=200");
        String next = Web.header(first, "Link").replaceAll("<(.*)>; rel=\"next\"", "$1");

        assertThat(web.get(next).body()).startsWith("number\n200\n").endsWith("249\n");
    }

    @Test
    void refusesTheCursorOfOtherDataAndGarbage() {
        String cursor = web.json("/api/v1/numbers").at("/meta/cursor").asText();
        DATA.version = "v2";

        HttpResponse<String> stale = web.get("/api/v1/numbers?cursor=" + cursor);
        assertThat(stale.statusCode()).isEqualTo(400);
        assertThat(Web.json(stale).path("detail").asText())
                .contains("data version v1")
                .contains("v2");
        assertThat(web.get("/api/v1/numbers?cursor=garbage").statusCode()).isEqualTo(400);
    }

    @Test
    void answersTheSameBytesTwiceExceptTheTimeTaken() {
        String pattern = "\"tookMs\":[0-9.]+";
        String first = web.get("/api/v1/shares").body();

        assertThat(first).containsPattern(pattern);
        assertThat(web.get("/api/v1/shares").body().replaceAll(pattern, "")).isEqualTo(first.replaceAll(pattern, ""));
    }

    @Test
    void cachesNoAnswerAcrossLoads() {
        AtomicInteger asked = new AtomicInteger();
        Route counting = Route.at("/asked", "How often this was asked.")
                .one(Sample.Numbered.class, request -> Answer.of(new Sample.Numbered(asked.incrementAndGet())));
        try (HttpServer other =
                new HttpServer(Address.loopback(0), new ServedApi(DATA, Sample.api(List.of(counting)), Sample.CLOCK))) {
            other.start();
            Web counted = new Web("http://127.0.0.1:" + other.port());
            assertThat(counted.json("/api/v1/asked").at("/data/number").asInt()).isEqualTo(1);
            assertThat(counted.json("/api/v1/asked").at("/data/number").asInt()).isEqualTo(1); // cached

            DATA.load = "second"; // same version, but the first answer may have been computed from a half-loaded state

            assertThat(counted.json("/api/v1/asked").at("/data/number").asInt()).isEqualTo(2);
        }
    }

    @Test
    void answersNotModifiedToItsOwnTag() {
        HttpResponse<String> first = web.get("/api/v1/shares");
        String tag = Web.header(first, "ETag");

        HttpResponse<String> second = web.get("/api/v1/shares", "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(Web.header(second, "ETag")).isEqualTo(tag);
        assertThat(Web.header(first, "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void tagsDifferByDataFormatAndRequest() {
        String tag = tag("/api/v1/shares");

        assertThat(tag("/api/v1/shares?format=csv")).isNotEqualTo(tag);
        assertThat(tag("/api/v1/shares?cover=cloth")).isNotEqualTo(tag);
        assertThat(tag("/api/v1/echo?book=Pond&slack=0.25"))
                .isEqualTo(tag("/api/v1/echo?slack=.25e0&book=walden"
                        .replace(".25e0", "2.5e-1"))); // an alias, another notation and the default are equivalent
        DATA.version = "v2";
        assertThat(tag("/api/v1/shares")).isNotEqualTo(tag);
    }

    @Test
    void aTagOfADailyAnswerHoldsForTheDay() {
        Clock tomorrow = Clock.offset(Sample.CLOCK, Duration.ofDays(1));
        try (HttpServer other = new HttpServer(Address.loopback(0), new ServedApi(DATA, Sample.api(), tomorrow))) {
            other.start();
            Web later = new Web("http://127.0.0.1:" + other.port());

            assertThat(Web.header(later.get("/api/v1/loans"), "ETag")).isNotEqualTo(tag("/api/v1/loans"));
            assertThat(Web.header(later.get("/api/v1/relay?request=/api/v1/loans"), "ETag"))
                    .isNotEqualTo(tag("/api/v1/relay?request=/api/v1/loans"));
            assertThat(Web.header(later.get("/api/v1/loans?asOf=2025-01-01"), "ETag"))
                    .isEqualTo(tag("/api/v1/loans?asOf=2025-01-01"));
            assertThat(Web.header(later.get("/api/v1/shares"), "ETag")).isEqualTo(tag("/api/v1/shares"));
        }
    }

    @Test
    void turnsAliasesIntoIdsAndEchoesParameters() {
        JsonNode answer = web.json("/api/v1/echo?book=WHALE&exclude=BIO,ART,BIO&slack=unlimited");

        assertThat(answer.at("/data/book").asText()).isEqualTo("moby-dick");
        assertThat(answer.at("/data/exclude").toString()).isEqualTo("[\"BIO\",\"ART\"]");
        assertThat(answer.at("/meta/slack").asText()).isEqualTo("unlimited");
        assertThat(answer.at("/meta/policy").asText()).isEqualTo("central");
    }

    @Test
    void anAmbiguousAliasIsRejectedUnlessTheFormResolvesIt() {
        HttpResponse<String> ambiguous = web.get("/api/v1/echo?book=od");

        assertThat(ambiguous.statusCode()).isEqualTo(400);
        assertThat(Web.json(ambiguous).path("accepted").toString()).isEqualTo("[\"odyssey\",\"odyssey-in-verse\"]");
        assertThat(web.json("/api/v1/echo?book=od&form=prose").at("/data/book").asText())
                .isEqualTo("odyssey");
    }

    @Test
    void literalPathsPrecedePathParameters() {
        assertThat(web.json("/api/v1/books/latest").at("/data/number").asInt()).isEqualTo(-1);
        assertThat(web.json("/api/v1/books/walden").at("/data/number").asInt()).isEqualTo(6); // letters of walden
    }

    @Test
    void cachesNoPartialAnswer() {
        AtomicInteger asked = new AtomicInteger();
        Route cut = Route.at("/asked", "Cut the first time.")
                .one(
                        Sample.Numbered.class,
                        request -> Answer.of(new Sample.Numbered(asked.incrementAndGet()))
                                .with(Meta.NONE.partial(asked.get() == 1)));
        try (HttpServer other =
                new HttpServer(Address.loopback(0), new ServedApi(DATA, Sample.api(List.of(cut)), Sample.CLOCK))) {
            other.start();
            Web counted = new Web("http://127.0.0.1:" + other.port());
            HttpResponse<String> first = counted.get("/api/v1/asked");
            HttpResponse<String> second = counted.get("/api/v1/asked");

            assertThat(Web.json(first).at("/meta/partial").asBoolean()).isTrue();
            assertThat(first.headers().firstValue("ETag")).isEmpty();
            assertThat(Web.header(first, "Cache-Control")).isEqualTo("no-store");
            assertThat(Web.header(first, "Lodegraph-Partial")).isEqualTo("true");
            assertThat(Web.json(second).at("/data/number").asInt()).isEqualTo(2);
            assertThat(Web.json(second).at("/meta/partial").asBoolean()).isFalse();
            assertThat(Web.header(second, "ETag")).isNotEmpty();
        }
    }

    @Test
    void answersABodyWithTheSameEnvelopeAndFormats() {
        String parcel = Json.text(Sample.PARCEL);
        HttpResponse<String> answer = web.post("/api/v1/parcels", parcel);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Web.json(answer).path("data").toString()).isEqualTo(parcel);
        assertThat(Web.json(answer).at("/meta/k").asInt()).isEqualTo(5);
        assertThat(Web.header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(web.post("/api/v1/numbers?format=csv", "{\"number\": 3}").body())
                .isEqualTo("number\n3\n");
        assertThat(web.post("/api/v1/numbers", "{\"number\": 3}", "Accept", "application/x-ndjson")
                        .body())
                .isEqualTo("{\"number\":3}\n");
        assertThat(web.get("/metrics").body()).contains("{method=\"POST\",route=\"/api/v1/parcels\",status=\"200\"} ");
    }

    @Test
    void turnsAliasesInABodyIntoIdsAndTakesNullForAbsent() {
        String parcel = "{\"reader\":\"CLUB\",\"until\":\"2026-01-01\",\"changes\":[],\"items\":["
                + "{\"book\":\"WHALE\",\"kilograms\":1e-3},"
                + "{\"book\":\"od\",\"form\":\"prose\",\"kilograms\":2,\"condition\":null}]}";

        JsonNode items = Web.json(web.post("/api/v1/parcels", parcel)).at("/data/items");
        assertThat(items.findValuesAsText("book")).containsExactly("moby-dick", "odyssey");
        assertThat(items.at("/0/kilograms").asDouble()).isEqualTo(0.001);
        assertThat(items.at("/1/condition").isNull()).isTrue();
    }

    @Test
    void internalRequestsHaveTheSameChecks() {
        assertThat(relay("/api/v1/books/latest").at("/data/answer/number").asInt())
                .isEqualTo(-1);
        assertThat(relay("/api/v1/books/Pond").at("/data/answer/number").asInt())
                .isEqualTo(6); // walden, by an alias
        assertThat(relay("/api/v1/echo?book=pond&exclude=BIO%2CART")
                        .at("/data/answer/exclude")
                        .size())
                .isEqualTo(2);
        JsonNode shares = relay("/api/v1/shares");
        assertThat(shares.path("data").path("answer"))
                .isEqualTo(web.json("/api/v1/shares").path("data"));
        assertThat(shares.at("/meta/reasons/share").asText()).isEqualTo("withheld");
        assertThat(shares.at("/meta/cypher").asText()).isEqualTo("cypher/library/list-shares.cypher");
    }

    @Test
    void aFieldOfMetaThatItsRouteDoesNotDeclareIsRefused() {
        assertThat(web.get("/api/v1/undeclared").statusCode()).isEqualTo(500);
        assertThat(relay("/api/v1/undeclared").path("status").asInt()).isEqualTo(500);
        assertThat(web.json("/api/v1/shares").path("meta").fieldNames())
                .toIterable()
                .containsSubsequence("dataVersion", "band", "reasons")
                .doesNotContain("absent"); // null in its record
        assertThat(relay("/api/v1/shares").at("/meta/band"))
                .isEqualTo(web.json("/api/v1/shares").at("/meta/band"))
                .isNotEmpty();
    }

    @Test
    void whatIsAskedFromInsideFailsAsItWouldOutside() {
        for (String inner : List.of(
                "/api/v1/books/malden",
                "/api/v1/echo?book=walden&k=0",
                "/api/v1/echo?book=walden&nonsense=1",
                "/api/v1/letters/us-29x",
                "/api/v1/away")) {
            assertThat(relay(inner)).as(inner).isEqualTo(web.json(inner));
        }
        assertThat(relay("/api/v1/parcels").path("status").asInt()).isEqualTo(404); // only GET routes
        assertThat(relay("/api/v1/nothing").path("status").asInt()).isEqualTo(404);
    }

    private static JsonNode relay(String request) {
        return web.json("/api/v1/relay?request=" + URLEncoder.encode(request, StandardCharsets.UTF_8));
    }

    @Test
    void aPathWithABodyAcceptsPostOnly() {
        HttpResponse<String> get = web.get("/api/v1/parcels");

        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(Web.header(get, "Allow")).isEqualTo("POST, OPTIONS");
        assertThat(web.ask("HEAD", "/api/v1/parcels").statusCode()).isEqualTo(405);
        assertThat(Web.header(web.ask("OPTIONS", "/api/v1/parcels"), "Allow")).isEqualTo("POST, OPTIONS");
        assertThat(Web.header(web.ask("OPTIONS", "/api/v1/numbers"), "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        assertThat(web.get("/api/v1/numbers?limit=1").statusCode()).isEqualTo(200); // a page of the same path
    }

    @Test
    void createdAndStartedResourcesHaveALocation() {
        HttpResponse<String> created = web.post("/api/v1/notes", "{\"text\": \"a b/\u00fc\"}");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(Web.header(created, "Location")).isEqualTo("/api/v1/notes/a%20b%2F%C3%BC");
        assertThat(Web.header(created, "Cache-Control")).isEqualTo("no-store");
        assertThat(Web.json(created).at("/data/id").asText()).isEqualTo("a b/\u00fc");

        HttpResponse<String> begun = web.post("/api/v1/notes/first%20one/copies/?format=csv", "{\"text\": \"x\"}");
        assertThat(begun.statusCode()).isEqualTo(202);
        assertThat(Web.header(begun, "Location")).isEqualTo("/api/v1/notes/first%20one/copies/first%20one-copied");
        assertThat(begun.body()).isEqualTo("id,text\nfirst one-copied,first one-copied\n");

        HttpResponse<String> refused = web.post("/api/v1/notes", "{}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void anActionAcceptsNoBody() {
        HttpResponse<String> read = web.ask("POST", "/api/v1/notes/first/read");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(Web.json(read).at("/data/text").asText()).isEqualTo("first");
        assertThat(Web.header(read, "Cache-Control")).isEqualTo("no-store");
        assertThat(read.headers().firstValue("Location")).isEmpty();
        assertThat(web.post("/api/v1/notes/first/read", "").statusCode()).isEqualTo(200);

        for (String body : List.of("{}", " ", "a".repeat(3 << 20))) {
            HttpResponse<String> refused =
                    web.send("text/plain", "/api/v1/notes/first/read", HttpRequest.BodyPublishers.ofString(body));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(Web.json(refused).path("parameter").asText()).isEqualTo("body");
        }
        assertThat(web.ask("POST", "/api/v1/notes/second/read").statusCode()).isEqualTo(404);
        assertThat(web.get("/api/v1/notes/first/read").statusCode()).isEqualTo(405);
    }

    @Test
    void aPathMayBeListedAndStoredTo() {
        assertThat(web.json("/api/v1/notes").path("data")).isEmpty();
        assertThat(Web.header(web.ask("OPTIONS", "/api/v1/notes"), "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        List<Route> twice = List.of(
                Route.at("/n", "N.")
                        .post(Sample.Draft.class, new Sample.Draft("n"), (request, sent) -> Answer.of(sent)),
                Route.at("/n", "N.").act(Request.class, Answer::of));
        assertThatThrownBy(
                        () -> new HttpServer(Address.loopback(0), new ServedApi(DATA, Sample.api(twice), Sample.CLOCK)))
                .hasMessageContaining("two routes are POST /n");
        assertThatThrownBy(() -> Route.at("/n", "N.")
                        .create(Sample.Draft.class, new Sample.Draft("n"), (request, sent) -> Answer.of(sent)))
                .hasMessageContaining("no id");
    }

    @Test
    void writingIsClosedToPagesOfOtherOrigins() {
        String origin = "http://localhost:" + SERVER.port();
        assertThat(web.post("/api/v1/notes", "{\"text\": \"x\"}", "Origin", origin)
                        .statusCode())
                .isEqualTo(201);
        for (String other :
                List.of("http://evil.example", "null", "http://localhost:1", "https://evil.example:" + SERVER.port())) {
            HttpResponse<String> refused = web.ask("POST", "/api/v1/notes/first/read", "Origin", other);
            assertThat(refused.statusCode()).as(other).isEqualTo(403);
            assertThat(Web.json(refused).path("type").asText()).isEqualTo("/problems/forbidden");
        }
        assertThat(web.post("/api/v1/numbers", "{\"number\": 3}", "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(200); // stores nothing
    }

    @Test
    void headAndOptionsBehave() {
        HttpResponse<String> head = web.ask("HEAD", "/api/v1/shares");
        HttpResponse<String> options = web.ask("OPTIONS", "/api/v1/shares");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Web.header(head, "ETag")).isEqualTo(tag("/api/v1/shares"));
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(Web.header(options, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(options.headers().firstValue("Strict-Transport-Security")).isEmpty(); // over plain HTTP
    }

    @Test
    void reportsLivenessAndReadiness() {
        assertThat(web.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(web.json("/health/ready").path("dataVersion").asText()).isEqualTo("v1");

        DATA.ready = false;
        HttpResponse<String> loading = web.get("/health/ready");
        assertThat(loading.statusCode()).isEqualTo(503);
        assertThat(Web.header(loading, "Retry-After")).isEqualTo("5");
        assertThat(web.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(web.get("/api/v1/shares").statusCode()).isEqualTo(503);
    }

    @Test
    void reportsDamageAndAnswersNothing() {
        assertThat(web.get("/api/v1/shares").statusCode()).isEqualTo(200);

        DATA.damage = "the store lacks 1 of 249 books: run lodegraph import";
        HttpResponse<String> health = web.get("/health/ready");
        HttpResponse<String> question = web.get("/api/v1/shares");

        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(Web.json(health).path("status").asText()).isEqualTo("damaged");
        assertThat(Web.json(health).path("detail").asText()).isEqualTo(DATA.damage);
        assertThat(Web.header(health, "Retry-After")).isEqualTo("5");
        assertThat(question.statusCode()).isEqualTo(503);
        assertThat(Web.header(question, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Web.json(question).path("detail").asText()).isEqualTo(DATA.damage);
        assertThat(web.get("/metrics").body()).contains("lodegraph_ready 0");
        assertThat(web.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void reportsAFaultOfTheDatabase() {
        DATA.trouble = "the disk of data has 3 MB left";
        HttpResponse<String> reading = web.get("/health/ready");
        DATA.ready = false;
        HttpResponse<String> stopped = web.get("/health/ready");

        assertThat(reading.statusCode()).isEqualTo(200);
        assertThat(Web.json(reading).path("detail").asText()).isEqualTo(DATA.trouble);
        assertThat(stopped.statusCode()).isEqualTo(503);
        assertThat(Web.json(stopped).path("detail").asText()).contains(DATA.trouble);
    }

    @Test
    void isLiveAndNotReadyWhileItStarts() {
        DATA.starting = true;

        assertThat(web.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(web.get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(web.get("/api/v1/shares").statusCode()).isEqualTo(200); // it answers, and so can warm up
    }

    @Test
    void countsRequestsForPrometheus() {
        web.get("/api/v1/network");

        HttpResponse<String> metrics = web.get("/metrics");

        assertThat(Web.header(metrics, "Content-Type")).isEqualTo("text/plain; version=0.0.4; charset=utf-8");
        String labels = "{method=\"GET\",route=\"/api/v1/network\",status=\"200\"";
        assertThat(metrics.body())
                .contains("# TYPE lodegraph_ready gauge\nlodegraph_ready 1.0\n")
                .contains("# TYPE lodegraph_http_request_seconds histogram\n")
                .contains("lodegraph_http_request_seconds_count" + labels + "} ")
                .contains("lodegraph_http_request_seconds_bucket" + labels + ",le=\"2.5\"} ")
                .doesNotContain("# EOF") // it would end the other format, OpenMetrics
                .endsWith("\n");

        DATA.ready = false;
        assertThat(web.get("/metrics").body()).contains("\nlodegraph_ready 0.0\n");
    }

    @Test
    void countsRequestsByRouteTemplateOnly() {
        web.get("/api/v1/books/walden");
        web.get("/api/v1/books/malden-made-up");
        web.get("/made-up");
        web.ask("PATCH", "/api/v1/books/walden");

        assertThat(web.get("/metrics").body())
                .contains("route=\"/api/v1/books/{id}\",status=\"200\"", "route=\"/api/v1/books/{id}\",status=\"404\"")
                .doesNotContain("made-up", "malden", "PATCH");
    }

    @Test
    void countsCacheHits() {
        try (HttpServer other = new HttpServer(Address.loopback(0), new ServedApi(DATA, Sample.api(), Sample.CLOCK))) {
            other.start();
            Web fresh = new Web("http://127.0.0.1:" + other.port());
            int bytes = fresh.get("/api/v1/shares").body().length();
            fresh.get("/api/v1/shares");
            fresh.get("/api/v1/shares");
            String text = fresh.get("/metrics").body();

            assertThat(text)
                    .contains("\nlodegraph_answer_cache_hits_total 2.0\n")
                    .contains("\nlodegraph_answer_cache_misses_total 1.0\n")
                    .contains("\nlodegraph_answer_cache_answers 1.0\n");
            double kept = Double.parseDouble(text.replaceAll("(?s).*\nlodegraph_answer_cache_bytes (\\S+)\n.*", "$1"));
            assertThat(kept).isBetween(bytes - 40.0, (double) bytes); // all except the time taken
        }
    }

    @Test
    void servesSelfContainedPages() {
        for (String page : List.of("/", "/docs")) {
            HttpResponse<String> response = web.get(page);
            assertThat(Web.header(response, "Content-Type")).startsWith("text/html");
            assertThat(response.body()).doesNotContain("src=\"http", "href=\"https://", "<!-- ");
        }
        assertThat(web.get("/").body())
                .contains("http://127.0.0.1:7474/browser/?dbms=bolt://localhost:7687&amp;preselectAuthMethod=NO_AUTH\"")
                .contains("&amp;cmd=guide&amp;arg=http://localhost:" + SERVER.port() + "/guide/lodegraph.html\"");
        assertThat(web.get("/docs").body())
                .contains(
                        "the path of the new resource in <code>Location</code>",
                        "Send without a body: <code>POST /api/v1/notes/first/read");
        assertThat(web.get("/docs").body()).contains("<i>{id}</i>", "a shelf of three capitals such as ART");
    }

    @Test
    void theGuideNamesThePortThatTheServerHas() {
        assertThat(web.get("/guide/lodegraph.html").body())
                .contains("http://localhost:" + SERVER.port() + "/style/lodegraph.grass")
                .doesNotContain("localhost:7070");
    }

    @Test
    void answersThePreflightOfNeo4jBrowser() {
        HttpResponse<String> answer = web.ask("OPTIONS", "/guide/lodegraph.html", "Origin", "http://localhost:7474");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(Web.header(answer, "Access-Control-Allow-Origin")).isEqualTo("http://localhost:7474");
        // Neo4j Browser 5.24 requests guides with Cache-Control, Pragma and sentry-trace
        assertThat(Web.header(answer, "Access-Control-Allow-Headers")).isEqualTo("*");
        assertThat(Web.header(
                        web.ask("OPTIONS", "/guide/lodegraph.html", "Origin", "http://evil.example"),
                        "Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void onlyNeo4jBrowserMayReadItsFilesFromAnotherOrigin() {
        String allow = "Access-Control-Allow-Origin";
        String path = "/style/none.grass";

        assertThat(Web.header(web.get(path, "Origin", "http://localhost:7474"), allow))
                .isEqualTo("http://localhost:7474");
        assertThat(Web.header(web.get(path, "Origin", "http://evil.example"), allow))
                .isEmpty();
        assertThat(Web.header(web.get("/api/v1/shares", "Origin", "http://localhost:7474"), allow))
                .isEmpty();
    }

    @Test
    void startsAndStopsQuicklyAndReportsAPortInUse() {
        long begun = System.nanoTime();
        try (HttpServer other = new HttpServer(Address.loopback(0), new ServedApi(DATA, Sample.api(), Sample.CLOCK))) {
            other.start();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));

        try (HttpServer other =
                new HttpServer(Address.loopback(SERVER.port()), new ServedApi(DATA, Sample.api(), Sample.CLOCK))) {
            assertThatThrownBy(other::start)
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("--port");
        }
    }

    private static String tag(String path) {
        return Web.header(web.get(path), "ETag");
    }
}
