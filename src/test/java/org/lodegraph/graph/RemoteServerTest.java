package org.lodegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lodegraph.app.ServedRoutes;
import org.lodegraph.data.load.Importer;
import org.lodegraph.data.load.Progress;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.UnavailableException;
import org.lodegraph.testing.TestServer;
import org.lodegraph.testing.WorkedExample;
import org.lodegraph.web.Web;

/** The remote mode against a Bolt server: a container if an engine is available, else a second process. */
@Execution(ExecutionMode.CONCURRENT)
class RemoteServerTest {

    private static final Query<Query.None, Query.Count> COUNT = new Query<>(
            "test/count-kept",
            Query.None.class,
            Query.Count.class,
            "OPTIONAL MATCH (dataset:Dataset {id: 'kept'}) RETURN count(dataset) AS count");
    private static final Query<Query.None, Query.Count> MERGE = new Query<>(
            "test/merge-kept",
            Query.None.class,
            Query.Count.class,
            "MERGE (dataset:Dataset {id: 'kept'}) RETURN count(dataset) AS count");

    private static final Path TABLES = Path.of("src/test/resources/fixture/worked-example");
    private static final String QUESTION = "/api/v1/countries?limit=";
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Test
    void servesSchemaReadsAndWritesOverBolt() {
        assumeTrue(TestServer.hasContainers(), "no container engine: the next test proves it on a second process");
        try (TestServer remote = TestServer.startContainer()) {
            provesRemoteMode(remote.server());
        }
    }

    private static void provesRemoteMode(GraphServer server) {
        new Schema(server.graph()).apply();
        server.graph().write(MERGE, Query.None.NONE);

        assertThat(server.graph().get(COUNT, Query.None.NONE).count()).isEqualTo(1);
        assertThat(server.browserAddress()).isEmpty();
    }

    private static void namesADatabaseThatTheServerLacks(URI address, Path data) {
        DatabasePassword password = DatabasePassword.find(data).orElseThrow();
        try (RemoteServer named = RemoteServer.connect(address, DatabasePassword.USER, password.text(), "neo4j")) {
            assertThat(named.graph().get(COUNT, Query.None.NONE).count()).isEqualTo(1);
        }
        assertThatThrownBy(() -> RemoteServer.connect(address, DatabasePassword.USER, password.text(), "absent"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("neo4j-database 'absent'")
                .hasMessageContaining(address.toString());
    }

    /** Uses one server for all cases, since each start takes seconds: it is served, killed and restarted. */
    @Test
    void reportsADatabaseThatIsDownAndRecovers(@TempDir Path data) throws Exception {
        int port = freePort();
        ServerProcess first = ServerProcess.start(data, port);
        try (RemoteServer server = RemoteServer.connect(first.address(), data)) {
            new Schema(server.graph()).apply();
            new Importer(server.graph(), WorkedExample.CLOCK).run(TABLES, Progress.NONE);
            provesRemoteMode(server);
            namesADatabaseThatTheServerLacks(first.address(), data);
            server.graph().write(MERGE, Query.None.NONE);
            Graph graph = new Graph(server.driver(), LIMIT, LIMIT);
            try (ServedRoutes served = new ServedRoutes(server, WorkedExample.CLOCK)) {
                assertThat(served.web().get(QUESTION + 1).statusCode()).isEqualTo(200);
                first.kill();

                long start = System.nanoTime();
                assertThatThrownBy(() -> graph.get(COUNT, Query.None.NONE)).isInstanceOf(UnavailableException.class);
                // a connection and its retries may take 3 s each; more would mean no timeout
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
                // another question, so that no cached answer hides the failure
                HttpResponse<String> away = served.web().get(QUESTION + 2);
                assertThat(away.statusCode()).isEqualTo(503);
                assertThat(Web.header(away, "Retry-After")).isNotEmpty();
                assertThat(Web.header(away, "Content-Type")).startsWith("application/problem+json");

                try (ServerProcess second = ServerProcess.start(data, port)) {
                    assertThat(second.address()).isEqualTo(first.address());
                    // the same driver and graph, and the data committed before the kill
                    assertThat(graph.get(COUNT, Query.None.NONE).count()).isEqualTo(1);
                    // nobody waits for a database that is down, so the recovery is noticed by a status read up to a
                    // second later
                    Awaitility.await("the answer of a database that is back")
                            .atMost(LIMIT)
                            .until(() -> served.web().get(QUESTION + 2).statusCode() == 200);
                }
            }
            QueryTimings.Timing timing = timing(graph.timings().list());
            assertThat(timing.runs()).isEqualTo(2); // one failed, one succeeded
            assertThat(timing.failures()).isEqualTo(1);
        }
    }

    @Test
    void rejectsAnInvalidAddress() {
        assertThatThrownBy(() -> RemoteServer.connect(URI.create("http://127.0.0.1:1"), null, null, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("neo4j-uri");
    }

    @Test
    void reportsThatNoServerAnswers() throws IOException {
        URI nobody = URI.create("bolt://127.0.0.1:" + freePort());

        assertThatThrownBy(() -> RemoteServer.connect(nobody, null, null, null))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining(nobody.toString());
    }

    private static QueryTimings.Timing timing(List<QueryTimings.Timing> timings) {
        return timings.stream()
                .filter(timing -> timing.query().equals(COUNT.name()))
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
