package org.lodegraph.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/**
 * The packaged program on the project's own tables, started once for all end-to-end tests and stopped with the run.
 *
 * <p>It runs in a process of its own on a copy of the {@link ImportedStore}, on free loopback ports, and takes
 * {@link #TODAY} for today.
 */
public final class RunningProgram {

    /** The date of every end-to-end test, so that answers do not depend on the day of the run. */
    private static final Instant TODAY = Instant.parse("2026-11-30T12:00:00Z");

    private static final int UNAVAILABLE = 503;
    private static final int ATTEMPTS = 12;
    private static final Duration PACE = Duration.ofMillis(100);
    private static final Duration SCANNED_WITHIN = Duration.ofMinutes(1);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path data;
    private final ProgramProcess process;
    private final ProgramProcess.Ready ready;
    private final URI bolt;
    private final URI browser;

    private static final class Shared {
        private static final RunningProgram PROGRAM = start();
    }

    private RunningProgram(Path data, ProgramProcess process, ProgramProcess.Ready ready, URI bolt, URI browser) {
        this.data = data;
        this.process = process;
        this.ready = ready;
        this.bolt = bolt;
        this.browser = browser;
    }

    /** {@return the program of this run} */
    public static RunningProgram shared() {
        return Shared.PROGRAM;
    }

    private static RunningProgram start() {
        try {
            Path data = Files.createTempDirectory("lodegraph-it");
            ImportedStore.copyTo(data);
            int boltPort = ProgramProcess.freePort();
            int browserPort = ProgramProcess.freePort();
            ProgramProcess process = ProgramProcess.startAt(
                    TODAY,
                    "serve",
                    "--data",
                    data.toString(),
                    "--port",
                    "0",
                    "--bolt-port",
                    Integer.toString(boltPort),
                    "--browser-port",
                    Integer.toString(browserPort));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                process.kill();
                TemporaryFolders.delete(data);
            }));
            return new RunningProgram(
                    data,
                    process,
                    process.awaitReady(240),
                    URI.create("bolt://127.0.0.1:" + boltPort),
                    URI.create("http://127.0.0.1:" + browserPort));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the content of its ready line} */
    public ProgramProcess.Ready ready() {
        return ready;
    }

    /** {@return its data folder} */
    public Path data() {
        return data;
    }

    /** {@return its process} */
    public ProgramProcess process() {
        return process;
    }

    /** {@return the Bolt address of its database} */
    public URI bolt() {
        return bolt;
    }

    /** {@return the root of Neo4j's own HTTP server} */
    public URI browser() {
        return browser;
    }

    /** {@return the answer to a GET on a path of the API, whatever its status} */
    public HttpResponse<String> get(String path, String... headers) {
        return get(ready.address().resolve(path), headers);
    }

    /** {@return the answer to JSON sent to a path of the API, whatever its status} */
    public HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(ready.address().resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** {@return the answer to any method, with a body of JSON or, where that is empty, none, whatever its status} */
    public HttpResponse<String> send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(ready.address().resolve(path));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return send(request.method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** {@return the answer to a GET, whatever its status} */
    public static HttpResponse<String> get(URI address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /**
     * {@return the first answer that is not 503} For tests of answers, not of speed: on a slow machine the first
     * planning of a long statement may exceed the time limit of a read. After {@value #ATTEMPTS} attempts a 503 is
     * returned.
     */
    public static HttpResponse<String> untilAvailable(Supplier<HttpResponse<String>> asking) {
        HttpResponse<String> answer = asking.get();
        for (int attempt = 1; answer.statusCode() == UNAVAILABLE && attempt < ATTEMPTS; attempt++) {
            answer = asking.get();
        }
        return answer;
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * {@return the envelope of the answer to a question}
     *
     * @throws IllegalStateException with the body if the status is not 200
     */
    public JsonNode ask(String path) {
        return envelope(get(path));
    }

    /**
     * {@return the envelope of the answer to a body}
     *
     * @throws IllegalStateException with the answer if the status is not 200
     */
    public JsonNode ask(String path, String body) {
        return envelope(post(path, body));
    }

    /**
     * {@return the scan that this request starts, once it has ended}
     *
     * @throws org.awaitility.core.ConditionTimeoutException if it has not ended after a minute
     */
    public JsonNode scan(String order) {
        String id =
                json(send("POST", "/api/v1/scans", order).body()).at("/data/id").asText();
        return Awaitility.await("the end of scan " + id)
                .pollInterval(PACE)
                .atMost(SCANNED_WITHIN)
                .until(
                        () -> ask("/api/v1/scans/" + id).path("data"),
                        scan -> !scan.path("state").asText().equals("running"));
    }

    private static JsonNode envelope(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    answer.request().uri() + " gave " + answer.statusCode() + ": " + answer.body());
        }
        return json(answer.body());
    }

    /** {@return text as JSON} */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }
}
