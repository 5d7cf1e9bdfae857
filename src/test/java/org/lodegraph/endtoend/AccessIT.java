package org.lodegraph.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.testing.ImportedStore;
import org.lodegraph.testing.ProgramProcess;
import org.lodegraph.testing.RunningProgram;
import org.lodegraph.web.PemFiles;
import org.lodegraph.web.SelfSigned;

/** Access to the packaged program: through a local proxy, with tokens made while it runs, and over HTTPS. */
class AccessIT {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String SCENARIO =
            "{\"target\": [\"KOR\"], \"mineral\": [\"cobalt\"], \"changes\": [{\"kind\": \"ban\", \"iso3\": \"CHN\", \"mineral\": \"cobalt\"}]}";

    private final RunningProgram program = RunningProgram.shared();

    @Test
    void aProxyOnTheSameMachineWritesOnlyWithATokenAndUntilItIsRevoked() throws IOException {
        assertThat(put("lodegraph.public.example", "X-Forwarded-For: 203.0.113.9"))
                .startsWith("HTTP/1.1 421 ");
        assertThat(put("localhost", "X-Forwarded-For: 203.0.113.9")).startsWith("HTTP/1.1 401 ");

        String secret = token("make", "lg_", "--name", "ci", "--scope", "write");
        String shown = "X-Forwarded-For: 203.0.113.9\r\nAuthorization: Bearer " + secret;
        assertThat(put("localhost", shown)).startsWith("HTTP/1.1 200 ");

        String id = token("list", ",ci,write,", "--format", "csv").replaceFirst(",.*", "");
        token("revoke", "Revoked the token " + id, id);
        assertThat(put("localhost", shown)).startsWith("HTTP/1.1 401 ");
        assertThat(program.send("DELETE", "/api/v1/scenarios/access", "").statusCode())
                .isEqualTo(200); // direct local request
        assertThat(program.process().lines()).noneMatch(line -> line.contains(secret));
    }

    @Test
    void onEveryInterfaceItAnswersHttpsClientsWithAToken(@TempDir Path folder) throws Exception {
        SelfSigned files = SelfSigned.make(folder, "EC");
        Path data = Files.createDirectory(folder.resolve("data"));
        ImportedStore.copyTo(data);
        try (ProgramProcess process = ProgramProcess.start(
                "serve",
                "--host=0.0.0.0",
                "--port=0",
                "--bolt-port=0",
                "--browser-port=0",
                "--warm-up=false",
                "--data=" + data,
                "--tls-certificate=" + files.certificate(),
                "--tls-key=" + files.key())) {
            String ready = process.awaitLine(line -> line.startsWith("Lodegraph is ready on https://0.0.0.0:"), 240);
            assertThat(process.lines())
                    .contains(
                            "Bound to 0.0.0.0: every request needs a token (lodegraph token make). Requests use HTTPS.");
            URI metrics = URI.create(
                    "https://127.0.0.1:" + ready.replaceFirst(".*0\\.0\\.0\\.0:(\\d+) .*", "$1") + "/metrics");
            HttpClient client = HttpClient.newBuilder()
                    .sslContext(PemFiles.read(files.certificate(), files.key()).forOwnClient())
                    .build();
            HttpRequest.Builder asked = HttpRequest.newBuilder(metrics);
            assertThat(client.send(asked.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(401);
            String secret = verb("lg_", "token", "make", "--name=p", "--scope=read", "--data=" + data);
            asked.header("Authorization", "Bearer " + secret);
            assertThat(client.send(asked.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
            HttpRequest forgotten = asked.uri(metrics.resolve("/api/v1/scenarios/x?a=b"))
                    .DELETE()
                    .build();
            assertThat(client.send(forgotten, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(403); // the token only permits reading
            assertThat(process.awaitLine(line -> line.contains("INFO  audit by="), 10))
                    .matches("\\S+Z INFO  audit by=\"[0-9a-f]{8} \\(p\\)\" peer=127.0.0.1 method=DELETE"
                            + " path=/api/v1/scenarios/x status=403");
        }
    }

    @Test
    void tlsFilesAreCheckedBeforeADatabaseIsStarted(@TempDir Path folder) {
        Path data = folder.resolve("data");
        try (ProgramProcess process = ProgramProcess.start(
                "serve", "--data=" + data, "--tls-certificate=" + folder.resolve("c"), "--tls-key=k")) {
            assertThat(process.awaitExit(60)).isEqualTo(2);
            assertThat(line(process, "lodegraph: "))
                    .isEqualTo(
                            "lodegraph: tls-certificate '" + folder.resolve("c") + "': expected an existing PEM file");
        }
        assertThat(data).doesNotExist();
    }

    private String put(String host, String headers) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), program.ready().address().getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write(("PUT /api/v1/scenarios/access HTTP/1.1\r\nHost: " + host + "\r\n" + headers
                                    + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                                    + SCENARIO.length() + "\r\n\r\n" + SCENARIO)
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String token(String verb, String wanted, String... words) {
        List<String> all =
                new ArrayList<>(List.of("token", verb, "--data", program.data().toString()));
        all.addAll(List.of(words));
        return verb(wanted, all.toArray(String[]::new));
    }

    /** {@return the matching line of a verb that ends successfully} */
    private static String verb(String wanted, String... words) {
        try (ProgramProcess process = ProgramProcess.start(words)) {
            assertThat(process.awaitExit(60)).as(String.join(" ", words)).isZero();
            return line(process, wanted);
        }
    }

    /** {@return the matching line of an ended process, which may still arrive} */
    private static String line(ProgramProcess process, String wanted) {
        return Awaitility.await(wanted)
                .atMost(PATIENCE)
                .until(
                        () -> process.lines().stream()
                                .filter(line -> line.contains(wanted))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
