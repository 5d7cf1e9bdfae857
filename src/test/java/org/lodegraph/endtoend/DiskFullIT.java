package org.lodegraph.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.testing.ProgramProcess;
import org.lodegraph.testing.RunningProgram;
import org.lodegraph.testing.ServedExample;
import org.lodegraph.testing.Tries;

/** The program on a disk that fills up: a small file system, if the user may mount one. */
class DiskFullIT {

    private static final Duration WITHIN = Duration.ofSeconds(30);
    private static final String SCENARIO = "{\"name\": \"x\", \"target\": [\"TTT\"], \"mineral\": [\"examplium\"], "
            + "\"changes\": [{\"kind\": \"remove\", \"iso3\": \"RRR\", \"mineral\": \"examplium\", \"stage\": \"refining\"}]}";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void readsContinueWritesFailAndItRecovers(@TempDir Path disk) throws Exception {
        assumeTrue(Tries.isFull(), "only in full");
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=220m", "tmpfs", disk.toString()), "no right to mount");
        try (ProgramProcess program = ProgramProcess.start(
                "serve",
                "--data",
                disk.resolve("data").toString(),
                "--import",
                ServedExample.TABLES,
                "--port",
                "0",
                "--bolt-port",
                "0",
                "--browser-port",
                "0")) {
            ProgramProcess.Ready ready = program.awaitReady(120);
            assertThat(put(ready, "before").statusCode()).isEqualTo(200);

            Path ballast = disk.resolve("ballast");
            assertThat(run("dd", "if=/dev/zero", "of=" + ballast, "bs=1M")).isFalse(); // fails for lack of space

            Awaitility.await("the refusal of writes")
                    .atMost(WITHIN)
                    .untilAsserted(() ->
                            assertThat(put(ready, "meanwhile").statusCode()).isEqualTo(503));
            assertThat(get(ready, "/api/v1/chokepoints?mineral=examplium").statusCode())
                    .isEqualTo(200);
            assertThat(get(ready, "/health/ready").body()).contains("MB free");
            assertThat(get(ready, "/metrics").body()).contains("lodegraph_database_trouble 1.0");

            Files.delete(ballast);
            Awaitility.await("writes again")
                    .atMost(WITHIN)
                    .untilAsserted(
                            () -> assertThat(put(ready, "after").statusCode()).isEqualTo(200));
            assertThat(ids(ready)).contains("before", "after");
            assertThat(get(ready, "/health/ready").body()).doesNotContain("MB free");
            program.kill();
        } finally {
            run("umount", disk.toString());
        }
    }

    private static List<String> ids(ProgramProcess.Ready ready) throws Exception {
        JsonNode kept = RunningProgram.json(get(ready, "/api/v1/scenarios").body());
        return kept.path("data").findValuesAsText("id");
    }

    private static HttpResponse<String> put(ProgramProcess.Ready ready, String id) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(ready.address().resolve("/api/v1/scenarios/" + id))
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(SCENARIO))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(ProgramProcess.Ready ready, String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(ready.address().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
