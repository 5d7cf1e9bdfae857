package org.lodegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.model.failure.ConflictException;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Explorers of the embedded database may only read; only the program writes. */
@Execution(ExecutionMode.CONCURRENT)
class ExplorersTest {

    private static final ExplorerTerms TIGHT = new ExplorerTerms(false, Duration.ofSeconds(60), 8);
    private static final Query<Query.None, Query.Count> LONG = new Query<>(
            "test/long",
            Query.None.class,
            Query.Count.class,
            "UNWIND range(1, 20000000) AS n WITH sum(sqrt(n)) AS sum RETURN 1 AS count");
    private static final Query<Query.None, Query.Count> WRITE = new Query<>(
            "test/write", Query.None.class, Query.Count.class, "MERGE (n:Kept {id: 2}) RETURN count(n) AS count");

    private static final Query<Query.None, Query.Count> STRANGE = new Query<>(
            "test/strange", Query.None.class, Query.Count.class, "CREATE (n:Strange) RETURN count(n) AS count");

    @TempDir
    private static Path data;

    private static EmbeddedServer server;
    private static Driver explorer;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start(new EmbeddedLocation(data, 0, OptionalInt.of(0), TIGHT));
        explorer = GraphDatabase.driver(server.boltAddress(), AuthTokens.none());
        try (Session session = server.driver().session()) {
            session.run("CREATE CONSTRAINT kept_id FOR (n:Kept) REQUIRE n.id IS UNIQUE")
                    .consume();
            session.run("CREATE (:Kept {id: 1})-[:KNOWS {since: 2020}]->(:Kept {id: 2})")
                    .consume();
        }
    }

    @AfterAll
    static void stop() {
        explorer.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (n:Kept {id: 1}) DETACH DELETE n",
                "MATCH ()-[r:KNOWS]->() DELETE r",
                "MATCH (n:Kept {id: 1}) SET n.id = 3",
                "MATCH ()-[r:KNOWS]->() SET r.since = 1",
                "MATCH (n:Kept) REMOVE n:Kept",
                "MATCH (n:Kept) SET n:Other",
                "CREATE (:Kept {id: 4})",
                "MERGE (:Kept {id: 5})",
                "UNWIND range(1, 2) AS n CALL (n) { CREATE (:Kept {id: n + 10}) } IN TRANSACTIONS OF 1 ROW",
                "CALL db.createLabel('Other')",
                "CALL db.createProperty('other')",
                "DROP CONSTRAINT kept_id",
                "CREATE INDEX other FOR (n:Kept) ON (n.name)",
                "CREATE FULLTEXT INDEX other FOR (n:Kept) ON EACH [n.name]"
            })
    void aWriteIsRefused(String statement) {
        List<Object> before = state();

        assertRefused("neo4j", statement);

        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE USER eve SET PASSWORD 'abcd1234' CHANGE NOT REQUIRED",
                "ALTER USER neo4j SET PASSWORD 'abcd1234'",
                "DROP USER neo4j",
                "SHOW USERS"
            })
    void usersAreNotForExplorers(String statement) {
        assertRefused("system", statement);
    }

    @Test
    void othersTransactionsCannotBeTerminated() {
        try (Session ours = server.driver().session();
                Transaction running = ours.beginTransaction()) {
            running.run("MERGE (n:Kept {id: 1}) SET n.seen = 1").consume();
            List<String> seen = read("SHOW TRANSACTIONS YIELD transactionId, currentQuery, metaData, username").stream()
                    .map(row -> row.get("transactionId").asString())
                    .toList();
            assertThat(seen).hasSizeGreaterThan(1);
            for (String id : seen) {
                assertThat(read("TERMINATE TRANSACTIONS '" + id + "'"))
                        .extracting(row -> row.get("message").asString())
                        .doesNotContain("Transaction terminated.");
            }
            read("CALL dbms.listConnections() YIELD connectionId")
                    .forEach(row -> assertRefused(
                            "neo4j",
                            "CALL dbms.killConnection('"
                                    + row.get("connectionId").asString() + "')"));

            assertThat(running.run("MATCH (n:Kept {id: 1}) RETURN n.seen AS seen")
                            .single()
                            .get("seen")
                            .asInt())
                    .isEqualTo(1);
            running.rollback();
        }
    }

    /** Nothing that readers see of the program's running transactions allows them to write. */
    @Test
    void readingTheProgramsTransactionsAllowsNoWrite() {
        try (Session ours = server.driver().session();
                Transaction running = ours.beginTransaction()) {
            running.run("RETURN 1").consume();
            for (Record row : read("SHOW TRANSACTIONS YIELD metaData, username")) {
                Map<String, Object> seen = row.get("metaData").asMap();
                try (Session session = explorer.session()) {
                    assertThatThrownBy(() -> session.executeWrite(
                                    transaction -> transaction
                                            .run("CREATE (:Kept {id: 9})")
                                            .consume(),
                                    org.neo4j.driver.TransactionConfig.builder()
                                            .withMetadata(seen)
                                            .build()))
                            .isInstanceOf(Neo4jException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (n:Kept)-[r]->(m) RETURN n, r, m",
                "SHOW INDEXES",
                "SHOW CONSTRAINTS",
                "SHOW TRANSACTIONS",
                "SHOW DATABASES",
                "SHOW PROCEDURES",
                "SHOW FUNCTIONS",
                "SHOW CURRENT USER",
                "CALL db.labels()",
                "CALL db.propertyKeys()",
                "CALL db.relationshipTypes()",
                "CALL db.schema.visualization()",
                "CALL db.schema.nodeTypeProperties()",
                "CALL dbms.components()",
                "CALL dbms.clientConfig()",
                "EXPLAIN MATCH (n) DETACH DELETE n",
                "PROFILE MATCH (n:Kept) RETURN count(n)"
            })
    void whatNeo4jBrowserAndPeopleReadIsAnswered(String statement) {
        try (Session session = explorer.session()) {
            session.run(statement).consume();
        }
    }

    @Test
    void theProgramMayAlwaysWrite() throws Exception {
        Path file = data.resolve("neo4j-password");

        assertThat(server.graph().write(WRITE, Query.None.NONE)).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (RemoteServer second = RemoteServer.connect(server.boltAddress(), data)) {
            assertThat(second.graph().write(WRITE, Query.None.NONE)).hasSize(1);
        }
    }

    @Test
    void theProgramReportsTheRemedyForAMissingPassword() {
        try (RemoteServer stranger = RemoteServer.connect(server.boltAddress(), null, null, null)) {
            assertThatThrownBy(() -> stranger.graph().write(STRANGE, Query.None.NONE))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("LODEGRAPH_NEO4J_PASSWORD")
                    .hasMessageContaining("neo4j-password");
        }
    }

    @Test
    void aWrongPasswordIsRefusedAndTheRightOneWrites() throws IOException {
        String password = Files.readString(data.resolve("neo4j-password")).strip();

        assertThatThrownBy(() -> login(AuthTokens.basic("lodegraph", password.substring(1))))
                .isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> login(AuthTokens.basic("lodegraph", ""))).isInstanceOf(AuthenticationException.class);
        assertThat(login(AuthTokens.basic("lodegraph", password))).isEqualTo(1);
    }

    /** A power cut may leave this; an empty password would admit everybody. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "short"})
    void aTruncatedPasswordIsReplaced(String left, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("neo4j-password"), left);

        assertThat(DatabasePassword.find(folder)).isEmpty();
        DatabasePassword made = DatabasePassword.of(folder);
        assertThat(made.text()).hasSize(43);
        assertThat(DatabasePassword.find(folder)).contains(made);
    }

    private static int login(AuthToken token) {
        try (Driver driver = GraphDatabase.driver(server.boltAddress(), token);
                Session session = driver.session()) {
            return session.run("MERGE (n:Kept {id: 1}) RETURN 1 AS one")
                    .single()
                    .get("one")
                    .asInt();
        }
    }

    @Test
    void aStatementHasALimitOfMemory() {
        try (Session session = explorer.session()) {
            assertThatThrownBy(() -> session.run(
                                    "UNWIND range(1, 3000000) AS n WITH collect(toString(n)) AS all UNWIND all AS one RETURN count(DISTINCT one)")
                            .consume())
                    .hasMessageContaining("memory");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /db/neo4j/tx/commit | {\"statements\":[{\"statement\":\"CREATE (n:Pwn)\"}]}",
                "POST | /db/neo4j/query/v2 | {\"statement\":\"CREATE (n:Pwn)\"}"
            })
    void aWriteOverHttpIsRefused(String method, String path, String body) throws Exception {
        HttpResponse<String> answer = http(method, path, body);

        assertThat(answer.body()).contains("errors").containsIgnoringCase("not allowed");
        assertThat(read("MATCH (n:Pwn) RETURN n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/browser/", "/db/neo4j/tx/commit"})
    void aRequestIsNotSentBack(String path) throws Exception {
        String request = "TRACE " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Secret: s\r\nConnection: close\r\n\r\n";
        assertThat(status(server.browserAddress().orElseThrow().getPort(), request))
                .isBetween(400, 599);
    }

    private static HttpResponse<String> http(String method, String path, String body) throws Exception {
        URI address = server.browserAddress().orElseThrow().resolve(path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/json")
                                .method(method, HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:7474, , 200",
        "127.0.0.1, http://localhost:7474, 200",
        "[::1]:80, http://127.0.0.1:1, 200",
        "LOCALHOST, https://[::1]:1, 200",
        "evil.example:7474, , 403",
        "evil.example, http://evil.example, 403",
        "localhost, http://evil.example, 403",
        "localhost, http://localhost.evil.example, 403",
        "localhost.evil.example, , 403",
        "127.0.0.1.evil.example, , 403",
        "localhost, null, 403",
        "127.0.0.2, , 403"
    })
    void onlyPagesOfThisMachineReachThePortsOfTheDatabase(String host, String origin, int expected) throws Exception {
        String from = origin == null ? "" : "Origin: " + origin + "\r\n";
        String get = "GET / HTTP/1.1\r\nHost: " + host + "\r\n" + from + "Accept: application/json\r\n";
        String socket = String.join(
                "\r\n",
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "");

        assertThat(status(server.browserAddress().orElseThrow().getPort(), get + "Connection: close\r\n\r\n"))
                .as("over HTTP")
                .isEqualTo(expected);
        assertThat(status(server.boltAddress().getPort(), get + socket + "\r\n"))
                .as("over Bolt's WebSocket")
                .isEqualTo(expected == 200 ? 101 : expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n"})
    void aHandshakeWithoutOneHostIsRefused(String head) throws IOException {
        assertThat(status(server.boltAddress().getPort(), head)).isEqualTo(403);
    }

    @Test
    void aHeadWithoutEndIsRefused() throws IOException {
        assertThat(status(server.boltAddress().getPort(), "GET / HTTP/1.1\r\nX: " + "x".repeat(9000)))
                .isEqualTo(403);
    }

    private static int status(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            String line = new String(in.readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
            return Integer.parseInt(line.substring(line.length() - 3));
        }
    }

    @Test
    void writesCanBeAllowedAndAreLimitedInTime(@TempDir Path folder) {
        ExplorerTerms open = new ExplorerTerms(true, Duration.ofSeconds(1), 128);
        try (EmbeddedServer writable =
                        EmbeddedServer.start(new EmbeddedLocation(folder, 0, OptionalInt.empty(), open));
                Driver anybody = GraphDatabase.driver(writable.boltAddress(), AuthTokens.none());
                Session session = anybody.session()) {
            session.run("CREATE (:Mine)").consume();

            assertThat(session.run("MATCH (n:Mine) RETURN count(n) AS count")
                            .single()
                            .get("count")
                            .asInt())
                    .isEqualTo(1);
            assertThatThrownBy(() -> session.run(LONG.text()).consume()).hasMessageContaining("timeout");
            assertThat(writable.graph().get(LONG, Query.None.NONE).count()).isEqualTo(1); // with its own limit
        }
    }

    private static void assertRefused(String database, String statement) {
        try (Session session = explorer.session(SessionConfig.forDatabase(database))) {
            assertThatThrownBy(() -> session.run(statement).consume())
                    .as(statement)
                    .isInstanceOf(Neo4jException.class)
                    .satisfies(refusal ->
                            assertThat(((Neo4jException) refusal).code()).contains("Security.Forbidden"));
        }
    }

    private static List<Record> read(String statement) {
        try (Session session = explorer.session()) {
            return session.run(statement).list();
        }
    }

    private static List<Object> state() {
        try (Session session = server.driver().session()) {
            List<Object> state = new ArrayList<>();
            for (String statement : List.of(
                    "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN labels(n), properties(n), properties(r) ORDER BY n.id",
                    "SHOW INDEXES YIELD name RETURN name ORDER BY name",
                    "SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name",
                    "CALL db.labels() YIELD label RETURN label ORDER BY label")) {
                session.run(statement).list().forEach(row -> state.add(row.asMap()));
            }
            return state;
        }
    }
}
