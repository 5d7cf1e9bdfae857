package org.lodegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.graph.RemoteServer;
import org.lodegraph.graph.Schema;
import org.lodegraph.graph.ServerProcess;
import org.lodegraph.http.RouteWalk;
import org.lodegraph.http.Web;
import org.lodegraph.ingest.Importer;
import org.lodegraph.ingest.Progress;

/** Every route of the program over HTTP, wired as the program wires it, on small tables in a real database. */
@WithDatabase(Fixture.SMALL_TABLES)
class RoutesTest {

    /** The subscription of the routes' examples: of a path with two ids, the one that is bad must be named. */
    private static final String SUBSCRIPTION = """
            CREATE (:Subscription {id: 'sub_1f0c5c1e8a5b4c0f9d3b7a6e2f4d8c90', url: 'https://risk.example.org/', rules: [], minSeverity: 'low',
              heartbeat: false, active: false, failures: 0, lost: 0, createdAt: datetime('2026-01-15T12:00:00Z')})
            """;

    private static Path folder(String resource) throws Exception {
        return Path.of(
                Objects.requireNonNull(RoutesTest.class.getResource(resource)).toURI());
    }

    @Test
    void refusesEveryBadValueOfEveryParameterOfEveryRoute() throws Exception {
        TestDatabase.load(Fixture.SMALL_TABLES);
        TestDatabase.run(SUBSCRIPTION);
        try (ServedRoutes served = new ServedRoutes(TestDatabase.server(), WorkedExample.CLOCK)) {
            assertThat(served.routes()).hasSizeGreaterThanOrEqualTo(30);
            assertThat(RouteWalk.faults(served.base(), served.routes())).isEmpty();
        }
    }

    @Test
    void aQuestionInWordsIsAnsweredOrRefusedButNeverFails() throws Exception {
        TestDatabase.load(Fixture.SMALL_TABLES);
        List<String> words = List.of(
                "where",
                "does",
                "the USA",
                "get",
                "its",
                "cobalt",
                "who",
                "mines",
                "is",
                "China",
                "most exposed to",
                "how",
                "concentrated",
                "refining",
                "of",
                "copper",
                "without",
                "import reliant",
                "in force",
                "?");
        try (ServedRoutes served = new ServedRoutes(TestDatabase.server(), WorkedExample.CLOCK)) {
            for (int salad = 1; salad <= 150; salad++) {
                StringBuilder question = new StringBuilder();
                for (int i = 0; i < 2 + salad % 7; i++) {
                    question.append(words.get(salad * (i + 3) % words.size())).append(' ');
                }
                assertThat(served.ask(question.toString()).statusCode())
                        .as(question.toString())
                        .isIn(200, 400, 404);
            }
            for (String question : List.of(
                    "who mines cobalt?",
                    "how concentrated is the mining of copper?",
                    "what is China most exposed to?",
                    "which measures does the USA impose?",
                    "how import reliant is the USA?",
                    "where could the USA get cobalt without China?")) {
                assertThat(served.ask(question).statusCode()).as(question).isIn(200, 404);
            }
        }
    }

    @Test
    void saysThatTheDatabaseIsAwayAndAnswersAgainWhenItIsBack(@TempDir Path data) throws Exception {
        int port = freePort();
        String question = "/api/v1/single-points-of-failure?target=TTT&mineral=examplium";
        ServerProcess first = ServerProcess.start(data, port);
        try (RemoteServer server = RemoteServer.connect(first.address(), null, null)) {
            new Schema(server.graph()).apply();
            new Importer(server.graph(), WorkedExample.CLOCK).run(folder("/fixture/worked-example"), Progress.NONE);
            try (ServedRoutes served = new ServedRoutes(server, WorkedExample.CLOCK)) {
                assertThat(served.web().get(question).statusCode()).isEqualTo(200);
                first.kill();

                // another question, so that no answer kept from before hides it, whenever the data were last looked at
                HttpResponse<String> away = served.web().get(question + "&theta=0.1");
                assertThat(away.statusCode()).isEqualTo(503);
                assertThat(Web.header(away, "Retry-After")).isNotEmpty();
                assertThat(Web.header(away, "Content-Type")).startsWith("application/problem+json");

                try (ServerProcess second = ServerProcess.start(data, port)) {
                    assertThat(second.address()).isEqualTo(first.address());
                    assertThat(served.web().get(question + "&theta=0.1").statusCode())
                            .isEqualTo(200);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
