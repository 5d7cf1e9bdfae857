package org.lodegraph.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lodegraph.graph.DataLock;
import org.lodegraph.graph.OwnDriver;
import org.lodegraph.testing.ProgramProcess;
import org.lodegraph.testing.RunningProgram;
import org.lodegraph.testing.SmallTables;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.web.Web;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * The packaged program on a data folder of version 0.1, with other tables than those loaded.
 *
 * <p>User data must survive the import, even one that is killed. The folder and the answers of version 0.1 are in
 * {@code src/test/resources/store}, with a note on how they were made.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("upgraded-program") // one test at a time: one of them kills it
class UpgradeIT {

    private static final Path KEPT = Path.of("src/test/resources/store");
    private static final String KEPT_SCAN = "e9cf45f5bff8";
    private static final String SUBSCRIPTION = "sub_47acdd0f7fb24251b15c87e8a053b19d";

    private static final Duration PACE = Duration.ofMillis(100);
    private static final Duration SCANNED_WITHIN = Duration.ofMinutes(1);

    @TempDir
    private static Path folder;

    private static String secret;
    private static ProgramProcess serving;
    private static List<String> firstWords;
    private static ProgramProcess.Ready ready;

    @BeforeAll
    static void serve() throws IOException {
        unpack(KEPT.resolve("lodegraph-0.1.zip"), folder.resolve("data"));
        secret = secretInTheStore();
        SmallTables.writeTo(tables());
        Files.delete(tables().resolve("trade_history.csv")); // so that the tables differ from the loaded ones
        try (ProgramProcess importing = start()) {
            importing.awaitLine(line -> line.startsWith("  observations"), 240);
            importing.kill();
        }
        serving = start();
        ready = serving.awaitReady(240);
        firstWords = serving.lines();
    }

    @AfterAll
    static void close() {
        serving.close();
    }

    @Test
    void otherTablesAreImported() {
        assertThat(firstWords).anyMatch(line -> line.startsWith("Loaded in "));
        assertThat(envelope("/scenarios").at("/meta/dataVersion").asText())
                .isEqualTo(ready.dataVersion())
                .isNotEqualTo(data("/scans/" + KEPT_SCAN).path("dataVersion").asText());
    }

    /** Every path recorded with version 0.1 still gives the same answer; it may have more fields now. */
    @Test
    void storedDataAreAnsweredAsByVersion01() throws IOException {
        JsonNode kept = RunningProgram.json(Files.readString(KEPT.resolve("lodegraph-0.1.json")));
        assertThat(kept).isNotEmpty();
        for (Map.Entry<String, JsonNode> answer : kept.properties()) {
            JsonNode now = reduced(data(answer.getKey()), answer.getValue());
            assertThat(now.toPrettyString())
                    .as(answer.getKey())
                    .isEqualTo(answer.getValue().toPrettyString());
        }
    }

    @Test
    void theSecretIsInAFileAndNoLongerInTheGraph() throws IOException {
        Path file = folder.resolve("data/webhook-secrets.json");

        assertThat(RunningProgram.json(Files.readString(file))
                        .path(SUBSCRIPTION)
                        .asText())
                .isEqualTo(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Driver driver = driver()) {
            assertThat(TestDatabase.texts(driver)).contains(SUBSCRIPTION).noneMatch(text -> text.contains("whsec_"));
        }
    }

    /** Sends to a receiver that exists, which version 0.1 did not have. */
    @Test
    void theSecretStillSigns() throws Exception {
        CompletableFuture<List<String>> seen = new CompletableFuture<>();
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Headers head = exchange.getRequestHeaders();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
            seen.complete(List.of(
                    head.getFirst("webhook-signature"),
                    signature(head.getFirst("webhook-id"), head.getFirst("webhook-timestamp"), body)));
        });
        receiver.start();
        try (Driver driver = driver();
                Session session = driver.session()) {
            String url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/";
            String before = session.run(
                            "MATCH (one:Subscription {id: $id}) WITH one, one.url AS before SET one.url = $url RETURN before",
                            Map.of("id", SUBSCRIPTION, "url", url))
                    .single()
                    .get("before")
                    .asString();
            session.run(
                            "MATCH (one:Subscription {id: $id}) CREATE (one)-[:DELIVERED]->(:Delivery {id: 'msg_upgraded', scan: 'none', "
                                    + "type: 'scan.heartbeat', body: '{}', status: 'pending', attempts: 0, at: datetime(), nextAt: datetime(), "
                                    + "expiresAt: datetime() + duration('P1D')})",
                            Map.of("id", SUBSCRIPTION))
                    .consume();
            List<String> signatures = seen.get(60, TimeUnit.SECONDS);
            assertThat(signatures.get(0)).isEqualTo(signatures.get(1));
            session.run(
                            "MATCH (one:Subscription {id: $id})-[:DELIVERED]->(sent) SET one.url = $url DETACH DELETE sent",
                            Map.of("id", SUBSCRIPTION, "url", before))
                    .consume();
        } finally {
            receiver.stop(0);
        }
    }

    private static String signature(String id, String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            byte[] signed = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the secret as version 0.1 wrote it to disk. */
    private static String secretInTheStore() throws IOException {
        Path texts = folder.resolve("data/neo4j/data/databases/neo4j/neostore.propertystore.db.strings");
        String bytes = Files.readString(texts, StandardCharsets.ISO_8859_1);
        List<String> secrets = Pattern.compile("whsec_[A-Za-z0-9+/]{43}=")
                .matcher(bytes)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(secrets).hasSize(1);
        return secrets.get(0);
    }

    private static Driver driver() {
        URI bolt = DataLock.holder(folder.resolve("data"))
                .flatMap(DataLock.Holder::bolt)
                .orElseThrow();
        return OwnDriver.open(bolt, folder.resolve("data"));
    }

    @Test
    void theCoreQuestionsAreAnswered() {
        for (String target : List.of("KOR", "EU27")) {
            assertThat(keys(data("/single-points-of-failure?mineral=cobalt&target=" + target)))
                    .contains("cobalt/COD");
            assertThat(data("/routes?mineral=cobalt&exclude=CHN&target=" + target)
                            .path("routes"))
                    .isNotEmpty();
        }
        assertThat(keys(data("/chokepoints?mineral=cobalt"))).contains("cobalt/refining/CHN");
    }

    @Test
    void aScanRunsAndIsComparedWithOneThatWasKept() {
        HttpResponse<String> begun = new Web(ready.address().toString()).post("/api/v1/scans", """
                        {"target": ["KOR", "EU27", "USA"], "mineral": ["cobalt", "gallium"], "asOf": "2026-11-20"}
                        """);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        Awaitility.await("the end of the scan")
                .pollInterval(PACE)
                .atMost(SCANNED_WITHIN)
                .until(() -> data("/scans?state=running").isEmpty());
        JsonNode scan = data("/scans/latest");
        assertThat(scan.path("asOf").asText()).isEqualTo("2026-11-20");
        assertThat(scan.at("/counts/total").asInt()).isPositive();
        assertThat(keys(data("/scans/latest/diff?against=" + KEPT_SCAN)))
                .contains("suspension-ending/CN-US-46-2024-BAN"); // it ends seven days later
    }

    /** {@link org.lodegraph.graph.DataFolderTest} kills a database in every build. */
    @Test
    @EnabledIf("org.lodegraph.testing.Tries#isFull")
    void aKillOfTheServerLosesNothing() {
        serving.kill();
        serving = start();
        ProgramProcess.Ready before = ready;
        ready = serving.awaitReady(120);
        assertThat(ready.dataVersion()).isEqualTo(before.dataVersion());
        assertThat(ready.relationships()).isGreaterThanOrEqualTo(before.relationships()); // a scan adds some
        assertThat(serving.lines()).noneMatch(line -> line.startsWith("Loading "));
    }

    /** {@return a value with only those fields that another has, at every depth} */
    private static JsonNode reduced(JsonNode value, JsonNode like) {
        if (value instanceof ObjectNode && like instanceof ObjectNode fields) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            fields.properties()
                    .forEach(
                            field -> object.set(field.getKey(), reduced(value.path(field.getKey()), field.getValue())));
            return object;
        }
        if (value instanceof ArrayNode && like instanceof ArrayNode elements) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < value.size(); i++) {
                array.add(reduced(value.get(i), elements.path(i)));
            }
            return array;
        }
        return value;
    }

    private static List<String> keys(JsonNode rows) {
        List<String> keys = new ArrayList<>();
        rows.forEach(row -> keys.add(row.path("key").asText()));
        return keys;
    }

    private static JsonNode data(String path) {
        return envelope(path).path("data");
    }

    private static JsonNode envelope(String path) {
        HttpResponse<String> answer = RunningProgram.untilAvailable(
                () -> RunningProgram.get(ready.address().resolve("/api/v1" + path)));
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return RunningProgram.json(answer.body());
    }

    private static ProgramProcess start() {
        return ProgramProcess.start(
                "serve",
                "--data",
                folder.resolve("data").toString(),
                "--import",
                tables().toString(),
                "--port",
                "0",
                "--bolt-port",
                "0",
                "--browser-port",
                "0",
                "--warm-up",
                "false",
                "--allow-private-webhooks");
    }

    private static Path tables() {
        return folder.resolve("tables");
    }

    private static void unpack(Path archive, Path into) throws IOException {
        try (InputStream bytes = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = into.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }
}
