package org.lodegraph.endtoend;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.testing.RunningProgram;
import org.lodegraph.testing.Tries;

/** The program under load: many clients, many saved scenarios, more connections than it serves at once. */
class LoadIT {

    private static final RunningProgram PROGRAM = RunningProgram.shared();
    private static final long SEED = 16;
    private static final int CLIENTS = 32;
    private static final int SCENARIOS = Tries.of(30, 850); // of 0.36 MB each
    private static final int CONNECTIONS = 2000;
    private static final Duration WHOLE = Duration.ofSeconds(Tries.of(12, 600));
    private static final Duration THOUGHT =
            Duration.ofMillis(Tries.of(1000, 1)); // other tests run concurrently in verify
    private static final Duration FIRST = WHOLE.dividedBy(5);
    private static final double HEAP_GROWTH = 0.05;
    private static final double HEAP_GROWTH_OF_A_SHORT_RUN = 0.25; // the caches are still filling
    private static final int SECONDS_TO_ANSWER = 60;
    private static final Pattern USED =
            Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\",id=\"[^\"]*\"\\} ([0-9.E+]+)");

    private static final List<String> TARGETS = List.of("KOR", "JPN", "DEU", "USA", "EU27", "FRA", "IND", "GBR");
    private static final List<String> MINERALS = List.of("cobalt", "lithium", "nickel", "silicon", "copper", "niobium");

    @BeforeAll
    static void keepScenarios() {
        String body = scenario();
        assertThat(body.length()).isBetween(300_000, 400_000);
        for (int i = 0; i < SCENARIOS; i++) {
            assertThat(PROGRAM.send("PUT", "/api/v1/scenarios/load-" + i, body).statusCode())
                    .isEqualTo(200);
        }
    }

    @AfterAll
    static void deleteScenarios() {
        for (int i = 0; i < SCENARIOS; i++) {
            PROGRAM.send("DELETE", "/api/v1/scenarios/load-" + i, "");
        }
    }

    /** Returns a scenario with the maximum number and length of targets and bans. */
    private static String scenario() {
        List<String> countries = new ArrayList<>();
        JsonNode page = PROGRAM.ask("/api/v1/countries?limit=1000").path("data");
        page.forEach(country -> countries.add("\"" + country.path("iso3").asText() + "\""));
        String all = String.join(", ", countries);
        String bans = countries.stream()
                .limit(200)
                .map(iso3 -> "{\"kind\": \"ban\", \"iso3\": " + iso3 + ", \"mineral\": \"cobalt\", \"targets\": [" + all
                        + "]}")
                .collect(Collectors.joining(", "));
        return "{\"name\": \"Load\", \"target\": [" + all + "], \"mineral\": [\"cobalt\"], \"changes\": [" + bans
                + "]}";
    }

    @Test
    void manyClientsAreAllAnsweredAndTheHeapStaysStable() throws Exception {
        Map<Integer, Long> statuses = new ConcurrentHashMap<>();

        ask(FIRST, statuses);
        double early = heap();
        ask(WHOLE.minus(FIRST), statuses);
        double late = heap();

        System.out.printf(
                "load: %d clients for %d s, statuses %s, heap after collection %.0f MB, then %.0f MB%n",
                CLIENTS, WHOLE.toSeconds(), new TreeMap<>(statuses), early / 1e6, late / 1e6);
        assertThat(statuses).containsOnlyKeys(200);
        assertThat(late).isLessThan(early * (1 + (Tries.isFull() ? HEAP_GROWTH : HEAP_GROWTH_OF_A_SHORT_RUN)));
    }

    private static void ask(Duration time, Map<Integer, Long> statuses) throws Exception {
        ScheduledExecutorService clients = Executors.newScheduledThreadPool(CLIENTS);
        List<ScheduledFuture<?>> asking = IntStream.range(0, CLIENTS)
                .<ScheduledFuture<?>>mapToObj(client ->
                        clients.scheduleWithFixedDelay(asker(client, statuses), 0, THOUGHT.toMillis(), MILLISECONDS))
                .toList();
        ScheduledFuture<?> end =
                clients.schedule(() -> asking.forEach(each -> each.cancel(false)), time.toMillis(), MILLISECONDS);
        end.get();
        clients.shutdown(); // running requests are still answered
        assertThat(clients.awaitTermination(SECONDS_TO_ANSWER, TimeUnit.SECONDS))
                .isTrue();
    }

    private static Runnable asker(int client, Map<Integer, Long> statuses) {
        Random random = new Random(SEED + client);
        HttpClient http = HttpClient.newHttpClient();
        return () -> {
            URI question = PROGRAM.ready().address().resolve("/api/v1" + question(random));
            try {
                HttpResponse<Void> answer = http.send(
                        HttpRequest.newBuilder(question)
                                .timeout(Duration.ofSeconds(SECONDS_TO_ANSWER))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                statuses.merge(answer.statusCode(), 1L, Long::sum);
            } catch (IOException e) {
                statuses.merge(0, 1L, Long::sum);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** Returns a question; a quarter are new and must be computed. */
    private static String question(Random random) {
        String target = TARGETS.get(random.nextInt(TARGETS.size()));
        String mineral = MINERALS.get(random.nextInt(MINERALS.size()));
        String fresh = random.nextInt(4) == 0 ? "&theta=0." + (1000 + random.nextInt(9000)) : "";
        return switch (random.nextInt(6)) {
            case 0 -> "/chokepoints?mineral=" + mineral;
            case 1 -> "/routes?target=" + target + "&mineral=" + mineral + "&exclude=CHN";
            case 2 -> "/scenarios?limit=1000";
            case 3 -> "/scenarios/load-" + random.nextInt(SCENARIOS);
            default -> "/single-points-of-failure?target=" + target + "&mineral=" + mineral + fresh;
        };
    }

    /** Returns the bytes in use after a full garbage collection. */
    private static double heap() throws Exception {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process collection = new ProcessBuilder(
                        jcmd.toString(), Long.toString(PROGRAM.process().pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(collection.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return USED.matcher(PROGRAM.get("/metrics").body())
                .results()
                .mapToDouble(area -> Double.parseDouble(area.group(1)))
                .sum();
    }

    @Test
    void connectionsAboveTheLimitAreRejectedAndTheRestAnswered() throws Exception {
        Map<String, Long> statuses = new TreeMap<>();
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(),
                        PROGRAM.ready().address().getPort());
                open.add(socket);
                socket.setSoTimeout((int) Duration.ofSeconds(SECONDS_TO_ANSWER).toMillis());
                // in verify few questions are new: this tests admission, not computation
                int kind = i % Tries.of(8, CONNECTIONS);
                String path = "/api/v1/single-points-of-failure?target=JPN&mineral=nickel&theta=0.3" + kind;
                socket.getOutputStream()
                        .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            for (Socket socket : open) {
                String head = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
                statuses.merge(head, 1L, Long::sum);
            }
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }

        System.out.println("load: " + CONNECTIONS + " connections at once: " + statuses);
        assertThat(statuses.keySet()).isSubsetOf("HTTP/1.1 200", "HTTP/1.1 503").contains("HTTP/1.1 200");
        assertThat(PROGRAM.get("/api/v1/minerals").statusCode()).isEqualTo(200);
    }

    /** Each is sent by many clients at once for the first time: one computation answers all. */
    @Test
    void equalNewQuestionsAreAllAnswered() throws InterruptedException, ExecutionException {
        int equal = 512;
        ExecutorService clients = Executors.newFixedThreadPool(equal);
        try {
            List<Future<Integer>> answers = IntStream.range(0, equal)
                    .mapToObj(i -> clients.submit(
                            () -> PROGRAM.get("/api/v1/single-points-of-failure?target=DEU&mineral=copper&theta=0.4321")
                                    .statusCode()))
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            clients.shutdownNow();
        }
    }
}
