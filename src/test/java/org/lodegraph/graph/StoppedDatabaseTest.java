package org.lodegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lodegraph.model.failure.LodegraphException;
import org.lodegraph.model.failure.UnavailableException;

/** A database that is stopped by a failed write, as on a full disk: here its files may not grow. */
@Execution(ExecutionMode.CONCURRENT)
class StoppedDatabaseTest {

    private static final Query<Size, Query.Count> WRITE = new Query<>(
            "test/fill",
            Size.class,
            Query.Count.class,
            "CREATE (n:Filled {text: reduce(text = '', i IN range(1, $size) | text + 'x')}) RETURN count(n) AS count");
    private static final Query<Query.None, Query.Count> COUNT = new Query<>(
            "test/count-filled", Query.None.class, Query.Count.class, "MATCH (n:Filled) RETURN count(n) AS count");

    record Size(int size) {}

    @Test
    void isStartedAgainOnTheSamePortOnceItCanWrite(@TempDir Path data) throws Exception {
        assumeTrue(hasPrlimit(), "no prlimit, which bounds the files of a running process");
        try (ServerProcess process = ServerProcess.start(data, 0);
                RemoteServer server = RemoteServer.connect(process.address(), data)) {
            Graph graph = server.graph();
            graph.write(WRITE, new Size(1));
            long kept = graph.get(COUNT, Query.None.NONE).count();

            limit(process.pid(), "100"); // not even a new log may be started
            assertThatThrownBy(() -> graph.write(WRITE, new Size(2000))).isInstanceOf(LodegraphException.class);
            Awaitility.await("the end of the writes")
                    .untilAsserted(() -> assertThatThrownBy(() -> graph.write(WRITE, new Size(1)))
                            .isInstanceOf(UnavailableException.class));
            limit(process.pid(), "unlimited");

            Awaitility.await("writes again")
                    .atMost(Duration.ofSeconds(60))
                    .ignoreExceptionsInstanceOf(UnavailableException.class)
                    .until(() -> graph.write(WRITE, new Size(1)).size(), count -> count == 1);
            assertThat(graph.get(COUNT, Query.None.NONE).count()).isGreaterThan(kept);
        }
    }

    private static boolean hasPrlimit() {
        return Stream.of("/usr/bin/prlimit", "/bin/prlimit").anyMatch(file -> Files.isExecutable(Path.of(file)));
    }

    private static void limit(long pid, String bytes) throws Exception {
        Process process = new ProcessBuilder(List.of("prlimit", "--pid", "" + pid, "--fsize=" + bytes + ":unlimited"))
                .inheritIO()
                .start();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
