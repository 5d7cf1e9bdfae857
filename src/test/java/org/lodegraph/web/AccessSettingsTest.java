package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodegraph.model.Answer;
import org.lodegraph.model.EnumText;
import org.lodegraph.web.token.KnownTokens;
import org.lodegraph.web.token.TokenFile;
import org.lodegraph.web.token.TokenScope;

/** Access for reading and writing, by the apparent origin of a request and its token. */
class AccessSettingsTest {

    private static final String PUBLIC = "lodegraph.public.example";
    private static final Map<String, String> REQUESTS = Map.of(
            "ask", "GET /api/v1/numbers?limit=1",
            "question", "POST /api/v1/numbers {\"number\": 3}",
            "keep", "POST /api/v1/notes {\"text\": \"x\"}",
            "act", "POST /api/v1/notes/first/read",
            "subscribe", "POST /api/v1/watchers",
            "metrics", "GET /metrics",
            "health", "GET /health/live",
            "page", "GET /",
            "guide", "GET /guide/lodegraph.html");

    @TempDir
    private static Path folder;

    private static TokenFile file = new TokenFile(Path.of("nowhere"), Sample.CLOCK);
    private static Map<String, HttpServer> servers = Map.of();
    private static Map<String, String> tokens = Map.of();

    @BeforeAll
    static void start() {
        file = new TokenFile(folder, Sample.CLOCK);
        TokenFile.Made revoked = file.make("old", TokenScope.ADMIN);
        tokens = Map.of(
                "wrong",
                "lg_" + "A".repeat(43),
                "read",
                secret(TokenScope.READ),
                "write",
                secret(TokenScope.WRITE),
                "admin",
                secret(TokenScope.ADMIN),
                "revoked",
                revoked.credential().text());
        file.revoke(revoked.token().id());
        servers = Map.of(
                "loopback", server("127.0.0.1", List.of(), false),
                "proxied", server("127.0.0.1", List.of(PUBLIC), false),
                "always", server("127.0.0.1", List.of(), true),
                "everywhere", server("0.0.0.0", List.of(PUBLIC), false));
    }

    @AfterAll
    static void stop() {
        servers.values().forEach(HttpServer::close);
    }

    private static String secret(TokenScope scope) {
        return file.make(EnumText.of(scope), scope).credential().text();
    }

    private static HttpServer server(String host, List<String> names, boolean tokenAlways) {
        Route watchers = Route.at("/watchers", "Admin.")
                .act(Sample.Note.class, request -> Answer.of(new Sample.Note("a", "b")))
                .forAdmins();
        HttpServer server = new HttpServer(
                new Address(host, 0, null),
                new AccessSettings(names, tokenAlways, new KnownTokens(file), null),
                new ServedApi(
                        new Sample.Data(),
                        Sample.api(Stream.concat(Sample.routes().stream(), Stream.of(watchers))
                                .toList()),
                        Sample.CLOCK),
                new Metrics());
        server.start();
        return server;
    }

    /** A header is written as {@code name=value}; PORT is the server's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # server  | request   | Host                     | further header                           | token   | status
                    # plainly from this machine
                    loopback  | ask       | 127.0.0.1:PORT           | -                                        | -       | 200
                    loopback  | question  | localhost:PORT           | -                                        | -       | 200
                    loopback  | keep      | 127.0.0.1:PORT           | -                                        | -       | 201
                    loopback  | act       | localhost:PORT           | -                                        | -       | 200
                    loopback  | act       | [::1]:PORT               | -                                        | -       | 200
                    loopback  | subscribe | localhost                | -                                        | -       | 200
                    # from this machine with a token: it counts
                    loopback  | keep      | localhost                | -                                        | write   | 201
                    loopback  | keep      | localhost                | -                                        | admin   | 201
                    loopback  | keep      | localhost                | -                                        | read    | 403
                    loopback  | subscribe | localhost                | -                                        | write   | 403
                    loopback  | subscribe | localhost                | -                                        | admin   | 200
                    loopback  | keep      | localhost                | -                                        | wrong   | 401
                    loopback  | keep      | localhost                | -                                        | revoked | 401
                    loopback  | ask       | localhost                | -                                        | read    | 200
                    loopback  | ask       | localhost                | -                                        | wrong   | 401
                    loopback  | health    | localhost                | -                                        | wrong   | 200
                    # a credential for somebody else, such as a proxy, is none
                    loopback  | keep      | localhost                | Authorization=Basic bGc6bGc=             | -       | 201
                    # another host: refused before anything else, whatever is asked and shown
                    loopback  | ask       | evil.example             | -                                        | -       | 421
                    loopback  | ask       | evil.example             | -                                        | admin   | 421
                    loopback  | health    | evil.example             | -                                        | -       | 421
                    loopback  | metrics   | evil.example             | -                                        | -       | 421
                    loopback  | page      | evil.example             | -                                        | -       | 421
                    loopback  | keep      | lodegraph.public.example | X-Forwarded-For=203.0.113.9              | -       | 421
                    # a proxy on this machine that passes on what it was asked by
                    loopback  | keep      | localhost                | X-Forwarded-For=203.0.113.9              | -       | 401
                    loopback  | keep      | localhost                | x-forwarded-proto=https                  | -       | 401
                    loopback  | act       | localhost                | X-FORWARDED-HOST=a                       | -       | 401
                    loopback  | act       | localhost                | X-Forwarded-Server=                      | -       | 401
                    loopback  | act       | localhost                | Forwarded=for=203.0.113.9                | -       | 401
                    loopback  | act       | localhost                | Via=1.1 proxy                            | -       | 401
                    loopback  | act       | localhost                | X-Real-IP=203.0.113.9                    | -       | 401
                    loopback  | subscribe | localhost                | Via=1.1 proxy                            | -       | 401
                    loopback  | act       | localhost                | Via=1.1 proxy                            | read    | 403
                    loopback  | act       | localhost                | Via=1.1 proxy                            | write   | 200
                    loopback  | act       | localhost                | Via=1.1 proxy                            | revoked | 401
                    loopback  | ask       | localhost                | Via=1.1 proxy                            | -       | 200
                    loopback  | question  | localhost                | Via=1.1 proxy                            | -       | 200
                    # a name that was allowed is a proxy's, though it adds no header
                    proxied   | ask       | lodegraph.public.example | -                                        | -       | 200
                    proxied   | act       | lodegraph.public.example | -                                        | -       | 401
                    proxied   | act       | lodegraph.public.example | X-Forwarded-For=203.0.113.9              | write   | 200
                    proxied   | act       | localhost:PORT           | -                                        | -       | 200
                    proxied   | act       | other.example            | -                                        | write   | 421
                    # pages: of this server, and of others
                    loopback  | act       | localhost:PORT           | Origin=http://localhost:PORT             | -       | 200
                    loopback  | act       | 127.0.0.1:PORT           | Origin=http://localhost:PORT             | -       | 200
                    loopback  | act       | localhost:8080           | Origin=http://localhost:8080             | -       | 200
                    loopback  | act       | localhost:PORT           | Origin=http://localhost:8080             | -       | 403
                    loopback  | act       | localhost:PORT           | Origin=http://evil.example               | -       | 403
                    loopback  | act       | localhost:PORT           | Origin=http://evil.example               | write   | 403
                    loopback  | act       | localhost:PORT           | Origin=null                              | -       | 403
                    loopback  | ask       | localhost:PORT           | Origin=http://evil.example               | -       | 200
                    proxied   | act       | lodegraph.public.example | Origin=https://lodegraph.public.example  | write   | 200
                    proxied   | act       | lodegraph.public.example:443 | Origin=https://Lodegraph.public.example | write | 200
                    proxied   | act       | lodegraph.public.example | Origin=https://evil.example              | write   | 403
                    # a token always
                    always    | ask       | localhost                | -                                        | -       | 200
                    always    | act       | localhost                | -                                        | -       | 401
                    always    | act       | localhost                | -                                        | write   | 200
                    # beyond loopback: everything but health, from this machine too
                    everywhere | health   | localhost                | -                                        | -       | 200
                    everywhere | health   | lodegraph.public.example | X-Forwarded-For=203.0.113.9              | -       | 200
                    everywhere | health   | evil.example             | -                                        | -       | 421
                    everywhere | ask      | localhost                | -                                        | -       | 401
                    everywhere | question | localhost                | -                                        | -       | 401
                    everywhere | metrics  | localhost                | -                                        | -       | 401
                    everywhere | page     | localhost                | -                                        | -       | 401
                    everywhere | act      | localhost                | -                                        | -       | 401
                    everywhere | ask      | localhost                | -                                        | wrong   | 401
                    everywhere | ask      | localhost                | -                                        | revoked | 401
                    everywhere | ask      | lodegraph.public.example | -                                        | read    | 200
                    everywhere | question | lodegraph.public.example | -                                        | read    | 200
                    everywhere | metrics  | lodegraph.public.example | -                                        | read    | 200
                    everywhere | page     | lodegraph.public.example | -                                        | read    | 200
                    everywhere | act      | lodegraph.public.example | -                                        | read    | 403
                    everywhere | act      | lodegraph.public.example | -                                        | write   | 200
                    everywhere | subscribe | lodegraph.public.example | -                                       | write   | 403
                    everywhere | subscribe | lodegraph.public.example | -                                       | admin   | 200
                    everywhere | act      | evil.example             | -                                        | admin   | 421
                    # Neo4j Browser on this machine reads its guide, and nobody else
                    everywhere | guide    | localhost                | -                                        | -       | 200
                    everywhere | guide    | localhost                | Via=1.1 proxy                            | -       | 401
                    everywhere | guide    | lodegraph.public.example | -                                        | -       | 401
                    """)
    void admits(
            String server, String request, String host, @Nullable String header, @Nullable String token, int status) {
        int port = server(server).port();
        String[] asked = Objects.requireNonNull(REQUESTS.get(request)).split(" ", 3);
        StringBuilder head = new StringBuilder(asked[0])
                .append(' ')
                .append(asked[1])
                .append(" HTTP/1.1\r\nConnection: close\r\nHost: ")
                .append(host.replace("PORT", "" + port))
                .append("\r\n");
        if (header != null) {
            head.append(header.replaceFirst("=", ": ").replace("PORT", "" + port))
                    .append("\r\n");
        }
        if (token != null) {
            head.append("Authorization: Bearer ").append(tokens.get(token)).append("\r\n");
        }
        String body = asked.length > 2 ? asked[2] : "";
        if (!body.isEmpty()) {
            head.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.length())
                    .append("\r\n");
        }

        Wire.Answer answer = Wire.send(port, head + "\r\n" + body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text().toLowerCase(Locale.ROOT)).doesNotContain("access-control-");
        if (status >= 400) {
            assertThat(answer.header("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("\"status\":" + status);
        }
        assertThat(answer.header("WWW-Authenticate").isPresent()).isEqualTo(status == 401);
    }

    @ParameterizedTest
    @CsvSource({
        "Bearer TOKEN, 200",
        "bearer TOKEN, 200",
        "BEARER  TOKEN, 200",
        "Bearer, 401",
        "BearerTOKEN, 401",
        "Bearer TOKEN TOKEN, 401",
        "Bearer TOKENx, 401",
        "'Bearer TOKEN, Bearer TOKEN', 401",
        "Bearer own, 401",
        "Basic TOKEN, 401",
        "TOKEN, 401"
    })
    void readsOneBearerAndNothingElse(String shown, int status) {
        String line = "Authorization: " + shown.replace("TOKEN", tokens.get("read")) + "\r\n";
        assertThat(everywhere("/api/v1/numbers?limit=1", line).status()).isEqualTo(status);
    }

    @Test
    void ignoresTokensInTwoHeadersTheQueryOrACookie() {
        String token = tokens.get("read");
        String line = "Authorization: Bearer " + token + "\r\n";
        assertThat(everywhere("/api/v1/numbers?limit=1", line + line).status()).isEqualTo(401);
        for (String name : List.of("token", "access_token")) {
            assertThat(everywhere("/api/v1/numbers?limit=1&" + name + "=" + token, "")
                            .status())
                    .isEqualTo(401);
        }
        assertThat(everywhere("/api/v1/numbers?limit=1", "Cookie: token=" + token + "\r\n")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void http10RequestsAreNotLocal() {
        String rest = " HTTP/1.0\r\nHost: 127.0.0.1\r\n";
        String shown = "Authorization: Bearer " + tokens.get("write") + "\r\n";
        int port = server("loopback").port();
        assertThat(Wire.send(port, "GET /api/v1/notes" + rest + "\r\n").status())
                .isEqualTo(200);
        assertThat(Wire.send(port, "POST /api/v1/notes/first/read" + rest + "\r\n")
                        .status())
                .isEqualTo(401);
        assertThat(Wire.send(port, "POST /api/v1/notes/first/read" + rest + shown + "\r\n")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void pathsThatOnlyLookLikeHealthNeedAToken() {
        for (String path : List.of(
                "/health/../metrics",
                "/health/%2e%2e/metrics",
                "/health/live/../../metrics",
                "/health/;/../metrics",
                "//health/live",
                "/guide/../metrics",
                "/guide/%2e%2e/metrics",
                "/guide/..;/metrics",
                "/health/live?x=/metrics#")) {
            Wire.Answer answer = everywhere(path, "");
            assertThat(answer.text()).as(path).doesNotContain("lodegraph_ready");
        }
    }

    @Test
    void aTokenThatIsRevokedWhileTheServerRunsIsRefusedAtOnce() {
        TokenFile.Made made = file.make("brief", TokenScope.READ);
        String line = "Authorization: Bearer " + made.credential().text() + "\r\n";
        assertThat(everywhere("/metrics", line).status()).isEqualTo(200);
        file.revoke(made.token().id());
        assertThat(everywhere("/metrics", line).status()).isEqualTo(401);
    }

    private static HttpServer server(String name) {
        return Objects.requireNonNull(servers.get(name));
    }

    private static Wire.Answer everywhere(String path, String lines) {
        return Wire.send(
                server("everywhere").port(),
                "GET " + path + " HTTP/1.1\r\nConnection: close\r\nHost: localhost\r\n" + lines + "\r\n");
    }
}
