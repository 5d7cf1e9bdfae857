package org.lodegraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.graph.RemoteServer;
import org.neo4j.driver.Driver;

/** Scans by {@code lodegraph scan} on the database of a {@code serve}, killed at any moment, and two at once. */
class ScanKillIT {

    private static final int KILLS = Tries.of(4, 20);
    private static final Duration LEASE = Duration.ofSeconds(2);
    private static final Duration WITHIN = Duration.ofSeconds(20);
    private static final Duration PACE = Duration.ofMillis(100);

    @TempDir
    private static Path folder;

    private static ProgramProcess serving;
    private static ProgramProcess.Ready ready;
    private static RemoteServer server;

    @BeforeAll
    static void serve() {
        int bolt = ProgramProcess.freePort();
        serving = ProgramProcess.start(
                "serve",
                "--data",
                folder.toString(),
                "--import",
                "src/test/resources/fixture/worked-example",
                "--port",
                "0",
                "--bolt-port",
                Integer.toString(bolt),
                "--browser-port",
                "0");
        ready = serving.awaitReady(120);
        server = RemoteServer.connect(URI.create("bolt://127.0.0.1:" + bolt), null, null);
    }

    @AfterAll
    static void close() {
        server.close();
        serving.close();
    }

    private static ProgramProcess scan(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "scan",
                "--data",
                folder.toString(),
                "--import",
                "src/test/resources/fixture/worked-example",
                "--as-of",
                "2026-01-15",
                "--scan-lease",
                Long.toString(LEASE.toSeconds())));
        words.addAll(List.of(more));
        return ProgramProcess.start(words.toArray(String[]::new));
    }

    private static JsonNode ask(String path) {
        return RunningProgram.json(
                RunningProgram.get(ready.address().resolve("/api/v1" + path)).body());
    }

    /** {@return every scan that is kept, by id} */
    private static Map<String, JsonNode> scans() {
        Map<String, JsonNode> scans = new HashMap<>();
        ask("/scans?limit=1000")
                .path("data")
                .forEach(scan -> scans.put(scan.path("id").asText(), scan));
        return scans;
    }

    private static long findings(String id) {
        Driver driver = server.driver();
        try (var session = driver.session()) {
            return session.run(
                            "MATCH (found:Finding) WHERE found.scan = $id"
                                    + " AND EXISTS { (:RiskScan {id: $id})-[:FOUND]->(found) } RETURN count(found) AS count",
                            Map.of("id", id))
                    .single()
                    .get("count")
                    .asLong();
        }
    }

    private static long allFindings() {
        try (var session = server.driver().session()) {
            return session.run("MATCH (found:Finding) RETURN count(found) AS count")
                    .single()
                    .get("count")
                    .asLong();
        }
    }

    /** What is done has all that it counts, what is not has nothing, and nothing lies about beside. */
    private static void assertNothingByHalves(Map<String, JsonNode> scans) {
        long all = 0;
        for (Map.Entry<String, JsonNode> scan : scans.entrySet()) {
            boolean done = scan.getValue().path("state").asText().equals("done");
            long counted = done ? scan.getValue().at("/counts/total").asLong() : 0;
            assertThat(findings(scan.getKey())).as(scan.getValue().toString()).isEqualTo(counted);
            all += counted;
        }
        assertThat(allFindings()).isEqualTo(all);
    }

    @Test
    void aKillLeavesNothingByHalvesAndLosesNothing() {
        long begun = System.nanoTime();
        try (ProgramProcess first = scan()) {
            assertThat(first.awaitExit(120))
                    .as(String.join("\n", first.lines()))
                    .isZero();
        }
        long usual = (System.nanoTime() - begun) / 1_000_000;
        Map<String, JsonNode> before = scans();
        assertThat(before).hasSize(1);
        assertThat(before.values().iterator().next().at("/counts/total").asInt())
                .isPositive();

        SplittableRandom chance = new SplittableRandom(7);
        int killed = 0;
        int amid = 0;
        for (int i = 0; i < KILLS; i++) {
            try (ProgramProcess scanning = scan("--force")) {
                // Some kills fall anywhere, most after the first sign of work: starting takes most of the time.
                if (i % 4 != 0) {
                    awaitWork(scanning);
                    killed += scanning.killAfter(chance.nextLong(Math.max(1, usual / 8))) ? 1 : 0;
                } else {
                    killed += scanning.killAfter(usual / 3 + chance.nextLong(Math.max(1, usual * 2 / 3))) ? 1 : 0;
                }
            }
            Map<String, JsonNode> now = scans();
            amid += isAnyRunning(now) ? 1 : 0;
            assertNothingByHalves(now);
            before.forEach((id, scan) -> {
                if (scan.path("state").asText().equals("done")) {
                    assertThat(Objects.requireNonNull(now.get(id)).path("state").asText())
                            .as(id)
                            .isEqualTo("done");
                    assertThat(now.get(id).path("counts")).as(id).isEqualTo(scan.path("counts"));
                }
            });
            before = now;
        }
        System.out.println(killed + " of " + KILLS + " were killed, " + amid + " left a scan that had begun; one takes "
                + usual + " ms");
        assertThat(amid).isPositive();

        awaitNoneRunning();
        try (ProgramProcess last = scan("--force")) {
            assertThat(last.awaitExit(120)).as(String.join("\n", last.lines())).isZero();
        }
        Map<String, JsonNode> after = scans();
        assertNothingByHalves(after);
        assertThat(isAnyRunning(after)).isFalse();
        assertThat(after.values().stream()
                        .filter(scan -> scan.path("state").asText().equals("done"))
                        .map(scan -> scan.path("counts").toString())
                        .distinct())
                .hasSize(1); // each that was done found the same
    }

    private static boolean isAnyRunning(Map<String, JsonNode> scans) {
        return scans.values().stream()
                .anyMatch(scan -> scan.path("state").asText().equals("running"));
    }

    /** Until it says what it works at; a scan that had to wait for the lease of a dead one never does. */
    private static void awaitWork(ProgramProcess scanning) {
        scanning.awaitLine(line -> line.startsWith("  0/") || line.startsWith("lodegraph: "), 120);
    }

    /** A dead scan is seen as failed once its time is over: the API says so after no longer than the lease and a little. */
    private static void awaitNoneRunning() {
        Awaitility.await("the end of the lease")
                .pollInterval(PACE)
                .atMost(LEASE.plus(WITHIN))
                .until(() -> ask("/scans?state=running").path("data").isEmpty());
    }

    @Test
    void ofTwoAtOnceOneScansAndTheOtherGetsItOrHearsWhy() {
        awaitNoneRunning();
        try (ProgramProcess one = scan("--targets", "TTT");
                ProgramProcess other = scan("--targets", "TTT")) {
            List<Integer> codes = List.of(one.awaitExit(120), other.awaitExit(120));
            List<String> headlines = new ArrayList<>();
            List<String> refusals = new ArrayList<>();
            for (ProgramProcess each : List.of(one, other)) {
                each.lines().stream().filter(line -> line.startsWith("Scan ")).forEach(headlines::add);
                each.lines().stream()
                        .filter(line -> line.startsWith("lodegraph: another scan "))
                        .forEach(refusals::add);
            }
            assertThat(codes).contains(0).allMatch(code -> code == 0 || code == 1);
            assertThat(headlines.stream().distinct()).hasSize(1);
            assertThat(headlines.size() + refusals.size())
                    .as(one.lines() + "\n" + other.lines())
                    .isEqualTo(2);
            assertThat(refusals)
                    .hasSize((int) codes.stream().filter(code -> code == 1).count());
        }
        assertThat(scans().values().stream()
                        .filter(scan -> scan.path("targets").toString().equals("[\"TTT\"]")))
                .hasSize(1);
        assertNothingByHalves(scans());
    }
}
