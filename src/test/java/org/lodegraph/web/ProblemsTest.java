package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

    private static final String POST =
            "POST /api/v1/numbers HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

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
    void everyBadValueOfEveryParameterIsRefusedAsAProblem() {
        List<Route> refusing = Sample.routes().stream()
                .filter(route -> !List.of("/conflict", "/large", "/away", "/broken", "/error", "/nan")
                        .contains(route.path()))
                .toList();

        assertThat(RouteWalk.faults("http://127.0.0.1:" + SERVER.port(), Sample.api(refusing)))
                .isEmpty();
    }

    @Test
    void eachFailureHasItsStatus() {
        Map<String, Integer> statuses = Map.of(
                "/conflict", 409, "/large", 413, "/away", 503, "/broken", 500, "/error", 500, "/letters/us-1x", 404);

        statuses.forEach((path, status) -> {
            HttpResponse<String> response = web.get("/api/v1" + path);
            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(Web.header(response, "Content-Type")).startsWith("application/problem+json");
            assertThat(Web.json(response).path("status").asInt()).isEqualTo(status);
        });
        assertThat(Web.header(web.get("/api/v1/away"), "Retry-After")).isEqualTo("5");
    }

    @Test
    void aBugRevealsNoDetails() {
        assertThat(web.get("/api/v1/broken").body()).doesNotContain("secret").doesNotContain("at org.");
    }

    @Test
    void infinityAndNanAreNeverWritten() {
        assertThat(web.get("/api/v1/nan").statusCode()).isEqualTo(500);
        assertThat(web.get("/api/v1/nan?format=csv").statusCode()).isEqualTo(500);
    }

    @Test
    void anUnknownIdComesWithTheNearestOnes() {
        JsonNode book = Web.json(web.get("/api/v1/books/malden"));
        JsonNode letter = Web.json(web.get("/api/v1/letters/us-29x"));

        assertThat(book.path("nearest").get(0).asText()).isEqualTo("walden");
        assertThat(book.path("parameter").asText()).isEqualTo("id");
        assertThat(letter.path("nearest").size()).isBetween(1, 5); // of the 300 candidates given
        assertThat(letter.path("nearest").toString()).contains("us-29");
    }

    @Test
    void aMissingParameterListsItsAcceptedValues() {
        JsonNode problem = web.json("/api/v1/echo");

        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("parameter").asText()).isEqualTo("book");
        assertThat(problem.path("value").isNull()).isTrue();
        assertThat(problem.path("detail").asText()).contains("missing").contains("a book id such as");
    }

    @Test
    void anUnknownParameterListsTheKnownOnes() {
        JsonNode problem = web.json("/api/v1/shares?cove=cloth");

        assertThat(problem.path("accepted").toString()).isEqualTo("[\"cover\",\"format\",\"explain\"]");
        assertThat(problem.path("type").asText()).isEqualTo("/problems/invalid");
    }

    @Test
    void aVeryLongValueIsCut() {
        JsonNode problem = web.json("/api/v1/echo?book=" + "x".repeat(3000));

        assertThat(problem.path("value").asText()).hasSize(83).endsWith("..."); // 80 characters and three dots
    }

    @Test
    void anErrorInABodyNamesItsPath() {
        JsonNode wrong = refused("{\"book\":\"walden\",\"kilograms\":\"two\"}");
        JsonNode refusedByItsRecord = refused("{\"book\":\"walden\",\"kilograms\":-1}");
        JsonNode unknown = refused("{\"book\":\"malden\",\"kilograms\":1}");
        JsonNode ambiguous = refused("{\"book\":\"od\",\"kilograms\":1}");

        assertThat(wrong.path("parameter").asText()).isEqualTo("items[1].kilograms");
        assertThat(wrong.path("value").asText()).isEqualTo("two");
        assertThat(wrong.path("accepted").toString()).isEqualTo("[\"a number\"]");
        assertThat(refusedByItsRecord.path("parameter").asText()).isEqualTo("items[1].kilograms");
        assertThat(refusedByItsRecord.path("accepted").toString()).isEqualTo("[\"a number above 0\"]");
        assertThat(unknown.path("status").asInt()).isEqualTo(404);
        assertThat(unknown.path("parameter").asText()).isEqualTo("items[1].book");
        assertThat(unknown.path("nearest").path(0).asText()).isEqualTo("walden");
        assertThat(ambiguous.path("accepted").toString()).isEqualTo("[\"odyssey\",\"odyssey-in-verse\"]");
    }

    @Test
    void invalidJsonIsReportedWithItsPosition() {
        JsonNode problem = Web.json(web.post("/api/v1/parcels", "{\n  \"reader\": ANN}"));

        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("parameter").asText()).isEqualTo("body");
        assertThat(problem.path("detail").asText()).startsWith("The body is not JSON at line 2, column 13: ");
    }

    @ParameterizedTest
    @MethodSource
    void aBodyThatCannotBeReadIsRefusedInPlainWords(String body, String said) {
        HttpResponse<String> answer = web.send(
                RequestBody.MEDIA_TYPE,
                "/api/v1/parcels",
                HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Web.json(answer).path("parameter").asText()).isEqualTo("body");
        assertThat(Web.json(answer).path("accepted").path(0).asText()).startsWith("an object with reader");
        assertThat(Web.json(answer).path("detail").asText()).isEqualTo(said);
    }

    static Stream<Arguments> aBodyThatCannotBeReadIsRefusedInPlainWords() {
        String noJson = ": expected text in double quotes, a number, true, false, null, a list or an object,"
                + " with a comma between two and none after the last.";
        String cut = ": it ends before its last bracket or quotation mark.";
        String after = ": send one value and nothing after it.";
        return Stream.of(
                arguments("", "The body is empty."),
                arguments(" \n", "The body is empty."),
                arguments("\u00ff\u00fe{}", "The body is not UTF-8 text."),
                arguments("{\"reader\":\"ANN\"", "The body is not JSON at line 1, column 16" + cut),
                arguments("{\"reader\":\"US", "The body is not JSON at line 1, column 14" + cut),
                arguments("{\n\"reader\": NaN}", "The body is not JSON at line 2, column 14" + noJson),
                arguments("{\"reader\": 'ANN'}", "The body is not JSON at line 1, column 12" + noJson),
                arguments("{reader: 1}", "The body is not JSON at line 1, column 2" + noJson),
                arguments("{\"items\": [1,]}", "The body is not JSON at line 1, column 14" + noJson),
                arguments("{\"items\": 01}", "The body is not JSON at line 1, column 12" + noJson),
                arguments("{/* none */}", "The body is not JSON at line 1, column 2" + noJson),
                arguments("{\"reader\": \"a\tb\"}", "The body is not JSON at line 1, column 14" + noJson),
                arguments("{\"reader\": \"\\x\"}", "The body is not JSON at line 1, column 14" + noJson),
                arguments("{}{}", "The body continues after its JSON at line 1, column 3" + after),
                arguments("{} x", "The body continues after its JSON at line 1, column 4" + after),
                arguments("{\"a\":1,\"a\":2}", "The body has the field 'a' twice in one object at line 1, column 11."),
                arguments(
                        "[".repeat(1001),
                        "The body is not accepted at line 1, column 1002: lists and objects are nested more than 1000 levels deep, which is the maximum."),
                arguments(
                        "[" + "1".repeat(1001) + "]",
                        "The body is not accepted at line 1, column 1003: a number has more than 1000 digits, which is the maximum."),
                arguments(
                        "[0." + "1".repeat(1001) + "]",
                        "The body is not accepted at line 1, column 1005: a number has more than 1000 digits, which is the maximum."),
                arguments(
                        "{\"" + "n".repeat(50_001) + "\":1}",
                        "The body is not accepted at line 1, column 50005: the name of a field has more than 50000 characters, which is the maximum."));
    }

    @Test
    void anUnknownIdIsAttributedToTheFieldThatCarriedIt() {
        JsonNode problem = Web.json(web.post(
                "/api/v1/parcels", "{\"reader\":\"ANN\",\"until\":\"2026-01-01\",\"items\":[],\"changes\":[]}"));

        assertThat(problem.path("status").asInt()).isEqualTo(404);
        assertThat(problem.path("parameter").asText()).isEqualTo("reader");
    }

    /** Returns the problem for a body with this second item. */
    private static JsonNode refused(String item) {
        return Web.json(web.post(
                "/api/v1/parcels",
                "{\"reader\":\"ANN\",\"until\":\"2026-01-01\",\"changes\":[],\"items\":["
                        + "{\"book\":\"Pond\",\"kilograms\":1}," + item + "]}"));
    }

    @Test
    void anUnknownPathIsAProblemAndNeverHtml() {
        for (String path :
                List.of("/api", "/api/v1", "/api/v1/nothing", "/api/v2/shares", "/nothing", "/guide/none.html")) {
            for (String method : List.of("GET", "POST")) {
                HttpResponse<String> response = web.ask(method, path, "Accept", "text/html");
                assertThat(response.statusCode()).as(method + " " + path).isIn(404, 405);
                assertThat(Web.header(response, "Content-Type")).startsWith("application/problem+json");
            }
        }
    }

    @Test
    void anotherMethodIsRefusedWithTheOnesAllowed() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            HttpResponse<String> response = web.ask(method, "/api/v1/shares");
            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(Web.header(response, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FOO, /api/v1/shares, 'GET, HEAD, OPTIONS'",
        "PROPFIND, /api/v1/shares, 'GET, HEAD, OPTIONS'",
        "QUERY, /api/v1/shares/, 'GET, HEAD, OPTIONS'",
        "TRACE, /api/v1/shares, 'GET, HEAD, OPTIONS'",
        "get, /api/v1/books/walden, 'GET, HEAD, OPTIONS'",
        "Post, /api/v1/notes, 'GET, HEAD, POST, OPTIONS'",
        "delete, /api/v1/notes/first/read, 'POST, OPTIONS'",
        "FOO, /, 'GET, HEAD, OPTIONS'",
        "FOO, /guide/lodegraph.html, 'GET, HEAD, OPTIONS'"
    })
    void aMethodThatHttpDoesNotHaveIsRefusedWithTheOnesAllowed(String method, String path, String allowed) {
        Wire.Answer answer = asked(method, path);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains(allowed);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains(method + " is not allowed here; allowed are " + allowed + ".");
    }

    @Test
    void aMethodThatHttpDoesNotHaveFindsNothingWhereThereIsNothing() {
        for (String path : List.of("/api/v1/nothing", "/api/v1/shares/x", "/api/v1/books/", "/api/v1/sharesx")) {
            assertThat(asked("FOO", path).status()).as(path).isEqualTo(404);
        }
    }

    private static Wire.Answer asked(String method, String path) {
        return Wire.send(
                SERVER.port(), method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/shares HTTP/1.1",
                "OPTIONS /api/v1/shares HTTP/1.1",
                "OPTIONS /guide/lodegraph.html HTTP/1.1",
                "GET /api/v1/nothing HTTP/1.1",
                "GET /api/v1/error HTTP/1.1",
                "GET /api/v1/broken HTTP/1.1",
                "POST /api/v1/shares HTTP/1.1",
                "FOO /api/v1/shares HTTP/1.1",
                "GET /metrics HTTP/1.1",
                "GET /health/live HTTP/1.1",
                "GET /page/page.js HTTP/1.1",
                "GET /api/v1/books/%zz HTTP/1.1",
                "GET /api/v1/books/a%2Fb HTTP/1.1",
                "GET /api/v1/shares HTTP/3.7",
                "GET /api/v1/shares HTTP/1.1\r\nHost: evil.example",
                "GET /api/v1/shares HTTP/1.1\r\nContent-Length: x",
                "GET /api/v1/shares HTTP/1.1\r\nTransfer-Encoding: none",
                "POST /api/v1/numbers HTTP/1.1\r\nExpect: nonsense",
                "nonsense"
            })
    void everyAnswerHasTheSecurityHeaders(String request) {
        Wire.Answer answer = Wire.send(SERVER.port(), request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer.header("X-Content-Type-Options")).as(answer.text()).contains("nosniff");
        assertThat(answer.header("Referrer-Policy")).contains("same-origin");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'; frame-ancestors 'none'");
        if (answer.status() >= 400) {
            assertThat(answer.header("Content-Type")).contains("application/problem+json");
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void pagesLoadFromThisServerOnlyAndAreNeverFramed() {
        for (String page : List.of("/", "/docs")) {
            assertThat(Web.header(web.get(page), "Content-Security-Policy"))
                    .startsWith("default-src 'self';")
                    .contains("frame-ancestors 'none'");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/shares HTTP/1.1\nHost: localhost\n\n",
                "GET /api/v1/shares HTTP/1.1\r\nHost: localhost\nConnection: close\r\n\r\n",
                "GET /api/v1/shares HTTP/1.1\r\nHost: localhost\r\n\n",
                POST + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                POST + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
                POST + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ",
                POST + "Content-Length: 2, 3\r\n\r\n{} ",
                POST + "Content-Length: +2\r\n\r\n{}",
                POST + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                POST + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
                POST + "Transfer-Encoding: chunked\r\n\r\n2\n{}\n0\n\n"
            })
    void requestsOfAmbiguousLengthAreRejected(String request) {
        Wire.Answer answer = Wire.send(SERVER.port(), request);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.header("Connection")).contains("close");
    }

    @Test
    void aPathThatTriesToLeaveItsFolderFindsNothing() {
        for (String path : List.of("/style/..%2Findex.html", "/guide/%2e%2e/docs.html", "/style/.hidden")) {
            HttpResponse<String> response = web.get(path);
            assertThat(response.statusCode()).as(path).isBetween(400, 404);
            assertThat(Web.header(response, "Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void malformedRequestsGetNoHtmlEither() throws IOException {
        for (String request : List.of(
                "GET /api/v1/shares?x=" + "y".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/v1/books/a%2Fb HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/v1/books/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/v1/shares?cover=%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/v1/shares?cover=%ff%fe HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "BREW /api/v1/shares HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/v1/shares HTTP/1.1\r\n\r\n",
                "nonsense\r\n\r\n")) {
            String answer = raw(request);
            assertThat(answer)
                    .as(request.substring(0, Math.min(60, request.length())))
                    .matches("(?s)HTTP/1.1 4\\d\\d .*");
            assertThat(answer.toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("<html")
                    .doesNotContain("text/html");
        }
    }

    @Test
    void aConnectionThatWillBeClosedSaysSo() throws IOException {
        String answer = raw("PUT /api/v1/shares/%00 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\r\nConnection: close\r\n");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port())) {
            socket.setSoTimeout(3000);
            socket.getOutputStream()
                    .write(request.replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
