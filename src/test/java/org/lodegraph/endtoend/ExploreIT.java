package org.lodegraph.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodegraph.graph.QueryCatalog;
import org.lodegraph.testing.Chromium;
import org.lodegraph.testing.RunningProgram;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** The saved queries for Neo4j Browser on the project's own tables: each shows something with its defaults. */
class ExploreIT {

    /** The header line that sets a parameter in Neo4j Browser; the value is a Cypher expression. */
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^//\\s+:param (\\w+) => (.+)$");

    /** The saved queries on findings need a scan. */
    @BeforeAll
    static void scan() {
        assertThat(RunningProgram.shared()
                        .scan(
                                "{\"target\": [\"USA\", \"KOR\"], \"mineral\": [\"cobalt\", \"lithium\"], \"asOf\": \"2026-01-15\"}")
                        .path("state")
                        .asText())
                .isEqualTo("done");
    }

    @Test
    void neo4jBrowserContactsNoOtherMachine(@TempDir Path profile) throws Exception {
        RunningProgram program = RunningProgram.shared();
        String api = "http://localhost:" + program.ready().address().getPort();
        String bolt = "localhost:" + program.bolt().getPort();
        Chromium.Visit visit = Chromium.visit(
                program.browser()
                        .resolve("/browser/?dbms=bolt://" + bolt + "&preselectAuthMethod=NO_AUTH&cmd=guide&arg=" + api
                                + "/guide/lodegraph.html"),
                profile);

        assertThat(visit.requests())
                .contains(URI.create(api + "/guide/lodegraph.html"), URI.create("ws://" + bolt + "/"))
                .allMatch(request -> List.of("localhost", "127.0.0.1").contains(request.getHost()));
        assertThat(visit.document()).contains(":style " + api + "/style/lodegraph.grass"); // quoted from the guide
    }

    @TestFactory
    Stream<DynamicTest> everySavedQueryAnswersWithItsExampleValues() {
        List<QueryCatalog.Entry> saved = QueryCatalog.load().entries().stream()
                .filter(entry -> entry.feature().equals("explore"))
                .toList();
        assertThat(saved).hasSizeGreaterThanOrEqualTo(12);
        return saved.stream().map(entry -> dynamicTest(entry.name(), () -> answers(entry)));
    }

    @Test
    void theSavedListOfImportRelianceHasEveryRowOfTheApi() {
        QueryCatalog.Entry saved = QueryCatalog.load().entries().stream()
                .filter(entry -> entry.name().equals("explore/list-import-reliance"))
                .findFirst()
                .orElseThrow();

        List<String> asked = new ArrayList<>();
        RunningProgram.shared()
                .ask("/api/v1/countries/USA/import-reliance?edition=usgs-mcs-2025&limit=1000")
                .path("data")
                .forEach(row -> asked.add(row.path("commodity").asText()));

        assertThat(answers(saved).stream().map(row -> row.get("form").asString()))
                .hasSizeGreaterThan(asked.size()) // it has the single figures of chapters too
                .containsAll(asked);
    }

    private static List<Record> answers(QueryCatalog.Entry entry) {
        String values = EXAMPLE.matcher(entry.text())
                .results()
                .map(found -> found.group(1) + ": " + found.group(2))
                .collect(Collectors.joining(", ", "{", "}"));
        try (Driver driver = GraphDatabase.driver(RunningProgram.shared().bolt(), AuthTokens.none());
                Session session = driver.session()) {
            Map<String, Object> parameters = session.run("RETURN " + values + " AS parameters")
                    .single()
                    .get("parameters")
                    .asMap();
            List<Record> rows = session.run(entry.text(), parameters).list();
            assertThat(rows).as(entry.name() + " with " + values).isNotEmpty();
            return rows;
        }
    }

    /** A browser opens Bolt by a WebSocket, from any page. */
    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:7474, 101", "http://evil.example, 403"})
    void onlyAPageOfThisMachineOpensBolt(String origin, int expected) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), RunningProgram.shared().bolt().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: localhost\r\nOrigin: " + origin
                                    + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 " + expected);
        }
    }
}
