package org.lodegraph.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lodegraph.graph.RemoteServer;
import org.lodegraph.testing.ProgramProcess;
import org.lodegraph.testing.RunningProgram;
import org.lodegraph.testing.ServedExample;
import org.lodegraph.testing.Tries;
import org.lodegraph.web.Web;
import org.neo4j.driver.Driver;

/** Scans by {@code lodegraph scan} on the database of a {@code serve}: killed at any moment, and two at once. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(ServedExample.NAME)
class ScanKillIT {

    private static final int KILLS = Tries.of(4, 20);
    private static final long WORK_MILLIS = 800;
    private static final long START_MILLIS = 6_000;
    private static final Duration LEASE = Duration.ofSeconds(2);
    private static final Duration WITHIN = Duration.ofSeconds(20);
    private static final Duration PACE = Duration.ofMillis(100);

    private static final ServedExample SERVED = ServedExample.shared();

    private static RemoteServer server;

    @BeforeAll
    static void connect() {
        server = RemoteServer.connect(SERVED.bolt(), SERVED.data());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static ProgramProcess scan(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "scan",
                "--data",
                SERVED.data().toString(),
                "--import",
                ServedExample.TABLES,
                "--as-of",
                "2026-01-15",
                "--scan-lease",
                Long.toString(LEASE.toSeconds())));
        words.addAll(List.of(more));
        return ProgramProcess.start(words.toArray(String[]::new));
    }

    private static JsonNode ask(String path) {
        return RunningProgram.json(RunningProgram.get(SERVED.resolve(path)).body());
    }

    /** {@return every stored scan, by id} */
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

    /** Checks that done scans have all findings they count, others have none, and there are no orphans. */
    private static void assertNoPartialScans(Map<String, JsonNode> scans) {
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
    void aKillLeavesNoPartialScanAndLosesNothing() {
        String first = Web.json(
                        new Web(SERVED.base()).post("/api/v1/scans", "{\"asOf\": \"2026-01-15\", \"force\": true}"))
                .at("/data/id")
                .asText();
        awaitNoneRunning();
        Map<String, JsonNode> before = scans();
        assertThat(Objects.requireNonNull(before.get(first)).at("/counts/total").asInt())
                .isPositive();

        SplittableRandom chance = new SplittableRandom(7);
        int killed = 0;
        int amid = 0;
        for (int i = 0; i < KILLS; i++) {
            try (ProgramProcess scanning = scan("--force")) {
                // Most kills come after the first sign of work, some before it: startup takes most of the time.
                boolean working = i % 4 != 3;
                if (working) {
                    awaitWork(scanning);
                }
                killed += scanning.killAfter(chance.nextLong(working ? WORK_MILLIS : START_MILLIS)) ? 1 : 0;
            }
            Map<String, JsonNode> now = scans();
            amid += isAnyRunning(now) ? 1 : 0;
            assertNoPartialScans(now);
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
        System.out.println(killed + " of " + KILLS + " were killed, " + amid + " left a scan that had begun");
        assertThat(amid).isPositive();

        awaitNoneRunning();
        try (ProgramProcess last = scan("--force")) {
            assertThat(last.awaitExit(120)).as(String.join("\n", last.lines())).isZero();
        }
        Map<String, JsonNode> after = scans();
        JsonNode targets = Objects.requireNonNull(after.get(first)).path("targets");
        assertNoPartialScans(after);
        assertThat(isAnyRunning(after)).isFalse();
        assertThat(after.values().stream()
                        .filter(scan -> scan.path("state").asText().equals("done"))
                        .filter(scan -> scan.path("targets").equals(targets)) // the other test requests one
                        .map(scan -> scan.path("counts").toString())
                        .distinct())
                .hasSize(1); // all done scans found the same
    }

    private static boolean isAnyRunning(Map<String, JsonNode> scans) {
        return scans.values().stream()
                .anyMatch(scan -> scan.path("state").asText().equals("running"));
    }

    /** Waits until it reports a step; a scan that waits for the lease of a dead one never does. */
    private static void awaitWork(ProgramProcess scanning) {
        scanning.awaitLine(line -> line.startsWith("  0/") || line.startsWith("lodegraph: "), 120);
    }

    /** Waits until no scan is running: a dead scan counts as failed soon after its lease expires. */
    private static void awaitNoneRunning() {
        Awaitility.await("the end of the lease")
                .pollInterval(PACE)
                .atMost(LEASE.plus(WITHIN))
                .until(() -> ask("/scans?state=running").path("data").isEmpty());
    }

    @Test
    void ofTwoConcurrentScansOneRunsAndTheOtherGetsItsResultOrAReason() {
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
        assertNoPartialScans(scans());
    }
}
